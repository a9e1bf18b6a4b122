package dev.pairwise.comparison;

import static dev.pairwise.catalogue.Capability.FUNCTION_CALLING;
import static dev.pairwise.catalogue.Capability.TOOL_USE;
import static dev.pairwise.catalogue.Capability.VISION;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pairwise.catalogue.Field;
import dev.pairwise.catalogue.Models;
import dev.pairwise.catalogue.Scores;
import dev.pairwise.comparison.Duel.Said;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NothingLostRulesTests {

    @Test
    void namesTheOneThatLeadsATestAndLosesNothing() {
        Said said = Duel.verdict(
                one -> tests(one.priced("1", "1"), "90", "50"), other -> tests(other.priced("1.2", "1.2"), "50", "50"));

        assertThat(said).isEqualTo(Said.one("3a"));
    }

    @Test
    void leavesAModelUnnamedThatLosesATest() {
        Said said = Duel.verdict(
                one -> tests(one.priced("1", "1"), "90", "50"), other -> tests(other.priced("1.2", "1.2"), "50", "90"));

        assertThat(said).isEqualTo(Said.nobody("7c"));
    }

    @Test
    void leavesAModelUnnamedThatMakesThingsUpMoreOften() {
        Said said = Duel.verdict(
                one -> tests(one.priced("1", "1"), "50", "50").score(hallucination("30")),
                other -> tests(other.priced("1", "1"), "90", "50").score(hallucination("90")));

        assertThat(said).isEqualTo(new Said("5", Optional.of("other")));
    }

    @Test
    void namesTheNewerModelOfALineThatGainsSomething() {
        Said said = Duel.verdict(
                one -> one.maker("acme")
                        .line("pro")
                        .released("2025-06-01")
                        .priced("1", "1")
                        .context(1_000_000),
                other -> other.maker("acme").line("pro").released("2025-01-01").priced("1", "1"));

        assertThat(said).isEqualTo(Said.one("3b"));
    }

    @Test
    void takesNewnessAloneForNoReason() {
        Said said = Duel.verdict(
                one -> one.maker("acme").line("pro").released("2025-06-01").priced("1", "1"),
                other -> other.maker("acme").line("pro").released("2025-01-01").priced("1", "1"));

        assertThat(said).isEqualTo(Said.nobody("7b"));
    }

    @Test
    void knowsNoLineWhereNoneIsRecorded() {
        Said said = Duel.verdict(
                one -> one.maker("acme").released("2025-06-01").priced("1", "1").context(1_000_000),
                other -> other.maker("acme").released("2025-01-01").priced("1", "1"));

        assertThat(said).isEqualTo(Said.nobody("7c"));
    }

    @Test
    void namesTheOneThatIsAheadOnPaper() {
        Said said = Duel.verdict(
                one -> one.priced("1", "1").can(VISION),
                other -> other.priced("4", "4").cannot(VISION));

        assertThat(said).isEqualTo(Said.one("3c"));
    }

    @Test
    void calledNoRivalsOnPaperBeyondFourTimesTheCost() {
        Said said = Duel.verdict(
                one -> one.priced("1", "1").can(VISION),
                other -> other.priced("4.1", "4.1").cannot(VISION));

        assertThat(said).isEqualTo(Said.nobody("4f"));
    }

    @Test
    void namesNoOlderModelOnPaper() {
        Said said = Duel.verdict(
                one -> one.released("2024-01-01").priced("1", "1").can(VISION),
                other -> other.priced("1", "1").cannot(VISION));

        assertThat(said).isEqualTo(Said.nobody("7c"));
    }

    @Test
    void namesNobodyOnPaperWithoutADate() {
        Said said = Duel.verdict(
                one -> one.unknown(Field.RELEASED).priced("1", "1").can(VISION),
                other -> other.priced("1", "1").cannot(VISION));

        assertThat(said).isEqualTo(Said.nobody("7c"));
    }

    @Test
    void namesNobodyWhoseContextIsUnknown() {
        Said said = Duel.verdict(
                one -> one.unknown(Field.CONTEXT_TOKENS).priced("1", "1").can(VISION),
                other -> other.priced("1", "1").cannot(VISION));

        assertThat(said).isEqualTo(Said.nobody("7c"));
    }

    @Test
    void gainsNothingFromWhatIsUnknownOfTheOther() {
        Said said = Duel.verdict(one -> one.priced("1", "1").can(VISION), other -> other.priced("1", "1"));

        assertThat(said).isEqualTo(Said.nobody("7b"));
    }

    @Test
    void losesToolsOnce() {
        Said said = Duel.verdict(
                one -> one.priced("1", "1").can(TOOL_USE).cannot(FUNCTION_CALLING),
                other -> other.priced("1", "1").can(TOOL_USE, FUNCTION_CALLING));

        assertThat(said).isEqualTo(Said.nobody("7b"));
    }

    private static Models.Builder tests(Models.Builder model, String first, String second) {
        return model.score(Scores.on("first-test", first)).score(Scores.on("second-test", second));
    }

    private static Scores.Builder hallucination(String rate) {
        return Scores.on("hallucination-rate", rate).lowerIsBetter();
    }
}
