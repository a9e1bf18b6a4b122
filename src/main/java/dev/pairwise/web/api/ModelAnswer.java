package dev.pairwise.web.api;

import dev.pairwise.catalogue.Kind;
import dev.pairwise.catalogue.Model;
import dev.pairwise.catalogue.Slug;
import dev.pairwise.comparison.ListedModel;
import dev.pairwise.page.Links;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Everything that is known of one model. */
@Schema(description = "Everything that is known of one model, each fact with its source.")
record ModelAnswer(
        @Schema(example = "gpt-4o") Slug slug,
        @Schema(example = "GPT-4o") String name,
        Reference maker,
        @Nullable String family,
        @Nullable String line,
        Kind kind,

        @Schema(description = "What the name points to today, where it is no model of its own.") @Nullable
        String rolling,

        @Schema(description = "Older and other slugs, which lead here.")
        List<Slug> aliases,

        Facts facts,

        @Schema(description = "By the code of the capability; all of them are there.")
        Map<String, SupportAnswer> capabilities,

        ChosenPrice cheapest,

        @Schema(description = "All routes at shown providers, ended ones included.")
        List<RouteAnswer> routes,

        List<ScoreAnswer> scores,
        LinksOfModel links) {

    /** Where more of a model is. */
    @Schema(description = "Where more of a model is.")
    record LinksOfModel(String self, String page, String routes, String scores, String prices, String pairs) {

        static LinksOfModel of(Model model, Addresses addresses) {
            String self = addresses.model(model);
            return new LinksOfModel(
                    self,
                    addresses.page(Links.model(model.slug())),
                    self + Addresses.ROUTES,
                    self + Addresses.SCORES,
                    self + Addresses.PRICES,
                    addresses.resource(Addresses.PAIRS) + "?" + Query.MODEL.key() + "=" + model.slug());
        }
    }

    static ModelAnswer of(ListedModel listed, Directory directory, Addresses addresses) {
        Model model = listed.model();
        return new ModelAnswer(
                model.slug(),
                model.name(),
                Reference.to(model.maker(), addresses),
                model.family().orElse(null),
                model.line().orElse(null),
                model.kind(),
                model.rolling().orElse(null),
                model.aliases(),
                Facts.of(model.specs()),
                capabilities(model),
                ChosenPrice.of(listed, addresses),
                directory.routes(model).stream()
                        .map(route -> RouteAnswer.of(route, addresses))
                        .toList(),
                model.scores().stream()
                        .map(score -> ScoreAnswer.of(model, score, addresses))
                        .toList(),
                LinksOfModel.of(model, addresses));
    }

    private static Map<String, SupportAnswer> capabilities(Model model) {
        Map<String, SupportAnswer> capabilities = new LinkedHashMap<>();
        model.capabilities().forEach((capability, fact) -> capabilities.put(capability.code(), SupportAnswer.of(fact)));
        return capabilities;
    }
}
