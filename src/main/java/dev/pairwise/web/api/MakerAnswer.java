package dev.pairwise.web.api;

import dev.pairwise.catalogue.Maker;
import dev.pairwise.catalogue.Slug;
import dev.pairwise.page.Links;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An organisation that trains models. */
@Schema(description = "An organisation that trains models.")
record MakerAnswer(
        @Schema(example = "openai") Slug slug,
        @Schema(example = "OpenAI") String name,
        @Nullable String url,

        @Schema(description = "How many models of it are recorded.")
        int models,

        @Schema(description = "Where those are that are models of their own.")
        String modelsHref,

        @Schema(description = "Where it is.") String href) {

    static MakerAnswer of(Maker maker, Directory directory, Addresses addresses) {
        return new MakerAnswer(
                maker.slug(),
                maker.name(),
                maker.url().orElse(null),
                directory.models(maker).size(),
                addresses.resource(Links.models()) + "?" + Query.MAKER.key() + "=" + maker.slug(),
                addresses.maker(maker));
    }
}
