package dev.pairwise.web.api;

import dev.pairwise.catalogue.Licence;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A licence of a model. */
@Schema(description = "A licence, with its SPDX id and whether the Open Source Initiative approved it, where known.")
record LicenceAnswer(
        @Schema(example = "MIT License") String name,
        @Schema(example = "MIT") @Nullable String spdx,
        @Nullable Boolean osiApproved) {

    static LicenceAnswer of(Licence licence) {
        return new LicenceAnswer(
                licence.name(),
                licence.spdx().orElse(null),
                licence.osiApproved().orElse(null));
    }
}
