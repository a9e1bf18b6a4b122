package dev.pairwise.web.api;

import dev.pairwise.catalogue.Absence;
import dev.pairwise.catalogue.Fact;
import dev.pairwise.catalogue.Slug;
import dev.pairwise.catalogue.Support;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether a model has a capability, and who says so. */
@Schema(
        description =
                "Whether a model has a capability. Unknown is not no: nobody whose word is carried here has said.")
record SupportAnswer(
        @Schema(example = "yes") Support value,

        @Schema(description = "Why it is unknown; left out where it is known.") @Nullable
        Absence absent,

        @Nullable Slug source,
        @Nullable String sourceUrl,
        @Nullable LocalDate checked,
        @Nullable LocalDate changed,
        List<FactAnswer.Claim<Support>> disagreements) {

    SupportAnswer {
        disagreements = List.copyOf(disagreements);
    }

    static SupportAnswer of(Fact<Boolean> fact) {
        FactAnswer<Support> said = FactAnswer.of(fact, has -> has ? Support.YES : Support.NO);
        Support value = said.value();
        return new SupportAnswer(
                value == null ? Support.UNKNOWN : value,
                said.absent(),
                said.source(),
                said.sourceUrl(),
                said.checked(),
                said.changed(),
                said.disagreements());
    }
}
