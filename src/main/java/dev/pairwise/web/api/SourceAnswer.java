package dev.pairwise.web.api;

import dev.pairwise.catalogue.Slug;
import dev.pairwise.catalogue.Source;
import dev.pairwise.wording.LicenceWording;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A data set that facts come from. */
@Schema(description = "A data set that facts come from, at the state of one day.")
record SourceAnswer(
        @Schema(example = "models-dev") Slug slug,
        String name,
        @Nullable String url,
        @Schema(example = "MIT") String licence,
        @Nullable String licenceUrl,

        @Schema(description = "What its licence asks those to say who pass its facts on.")
        String credit,

        LocalDate retrieved) {

    static SourceAnswer of(Source source) {
        return new SourceAnswer(
                source.slug(),
                source.name(),
                source.url().orElse(null),
                source.licence(),
                LicenceWording.address(source).orElse(null),
                LicenceWording.credit(source),
                source.retrieved());
    }
}
