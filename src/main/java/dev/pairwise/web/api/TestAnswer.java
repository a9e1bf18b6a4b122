package dev.pairwise.web.api;

import dev.pairwise.comparison.Pair;
import dev.pairwise.comparison.TestResult;
import dev.pairwise.comparison.TestResult.Outcome;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A test that both models of a pair took. */
@Schema(description = "A test that both models took, with the two scores that compare best.")
record TestAnswer(
        Reference benchmark,
        ScoreAnswer left,
        ScoreAnswer right,

        @Schema(description = "Who is ahead by more than noise; unknown where the two scores do not compare.")
        Leader ahead,

        @Nullable BigDecimal difference,

        @Schema(description = "What difference would still be chance, in the unit of the test.") @Nullable
        BigDecimal noise,

        @Schema(description = "Why the two scores do not compare.")
        TestResult.@Nullable Reason reason) {

    static TestAnswer of(TestResult result, Pair pair, Addresses addresses) {
        return new TestAnswer(
                Reference.to(result.benchmark(), addresses),
                ScoreAnswer.of(pair.left(), result.scores().left(), addresses),
                ScoreAnswer.of(pair.right(), result.scores().right(), addresses),
                Leader.of(result.outcome()),
                difference(result.outcome()),
                noise(result.outcome()),
                result.outcome() instanceof Outcome.NotComparable(TestResult.Reason reason) ? reason : null);
    }

    private static @Nullable BigDecimal difference(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Leads leads -> leads.difference();
            case Outcome.Level level -> level.difference();
            case Outcome.NotComparable _ -> null;
        };
    }

    private static @Nullable BigDecimal noise(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Leads leads -> GapAnswer.rounded(leads.noise());
            case Outcome.Level level -> GapAnswer.rounded(level.noise());
            case Outcome.NotComparable _ -> null;
        };
    }
}
