package dev.pairwise.web.api;

import dev.pairwise.catalogue.Kind;
import dev.pairwise.catalogue.Model;
import dev.pairwise.catalogue.Openness;
import dev.pairwise.catalogue.PartialDate;
import dev.pairwise.catalogue.Slug;
import dev.pairwise.catalogue.Status;
import dev.pairwise.catalogue.TokenCount;
import dev.pairwise.comparison.ListedModel;
import dev.pairwise.page.Links;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A model as a list has it. */
@Schema(description = "A model in short.")
record ModelSummary(
        @Schema(example = "gpt-4o") Slug slug,
        @Schema(example = "GPT-4o") String name,
        Reference maker,
        Kind kind,

        @Schema(description = "What the name points to today, where it is no model of its own.") @Nullable
        String rolling,

        Brief<PartialDate> released,
        Brief<TokenCount> contextTokens,
        Brief<TokenCount> maxOutputTokens,
        Brief<Openness> openness,
        Brief<Status> status,
        ChosenPrice cheapest,

        @Schema(description = "How many routes are offered today.")
        int routes,

        @Schema(description = "At how many providers.") int providers,
        @Schema(description = "Where all of it is.") String href,
        @Schema(description = "Its page for people.") String page) {

    static ModelSummary of(ListedModel listed, Addresses addresses) {
        Model model = listed.model();
        return new ModelSummary(
                model.slug(),
                model.name(),
                Reference.to(model.maker(), addresses),
                model.kind(),
                model.rolling().orElse(null),
                Brief.of(model.specs().released()),
                Brief.of(model.specs().context()),
                Brief.of(model.specs().maxOutput()),
                Brief.of(model.specs().openness()),
                Brief.of(model.specs().status()),
                ChosenPrice.of(listed, addresses),
                model.offeredRoutes().size(),
                listed.providers().size(),
                addresses.model(model),
                addresses.page(Links.model(model.slug())));
    }
}
