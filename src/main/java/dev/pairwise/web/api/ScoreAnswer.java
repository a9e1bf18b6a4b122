package dev.pairwise.web.api;

import dev.pairwise.catalogue.Model;
import dev.pairwise.catalogue.PartialDate;
import dev.pairwise.catalogue.Provenance;
import dev.pairwise.catalogue.Score;
import dev.pairwise.catalogue.Slug;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One result of one model on one benchmark. */
@Schema(
        description =
                "One result of one model on one benchmark. Results compare only where source, setting and harness are the same.")
record ScoreAnswer(
        Reference model,
        Reference benchmark,

        @Schema(description = "In the unit of the benchmark.", example = "53.6")
        BigDecimal value,

        @Nullable BigDecimal standardError,

        @Schema(description = "The reasoning effort or the like.") @Nullable
        String setting,

        @Nullable String harness,

        @Schema(description = "The party that ran the test.") @Nullable
        String ranBy,

        @Nullable PartialDate measured,

        @Schema(description = "Whether it is the figure of the model's own maker.")
        boolean selfReported,

        Slug source,
        @Nullable String sourceUrl,
        LocalDate checked,
        LocalDate changed) {

    static ScoreAnswer of(Model model, Score score, Addresses addresses) {
        Provenance by = score.provenance();
        return new ScoreAnswer(
                Reference.to(model, addresses),
                Reference.to(score.benchmark(), addresses),
                score.value(),
                score.standardError().orElse(null),
                score.setting().orElse(null),
                score.harness().orElse(null),
                score.ranBy().orElse(null),
                score.measured().orElse(null),
                score.selfReported(),
                by.source().slug(),
                by.url().orElse(null),
                by.checked(),
                by.changed());
    }
}
