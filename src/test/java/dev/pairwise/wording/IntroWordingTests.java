package dev.pairwise.wording;

import static dev.pairwise.wording.Contest.tested;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pairwise.catalogue.Absence;
import dev.pairwise.catalogue.Field;
import dev.pairwise.catalogue.Kind;
import dev.pairwise.catalogue.Scores;
import java.util.List;
import org.junit.jupiter.api.Test;

class IntroWordingTests {

    @Test
    void introducesTwoModels() {
        Contest contest = Contest.of(
                nova -> nova.openWeights().released("2025-03").priced("0.1", "0.3"),
                atlas -> atlas.released("2024").context(1_000_000).priced("2.5", "10"));

        assertThat(introduction(contest)).isEqualTo("""
                        Nova 2 by First (March 2025) and Atlas by Second (2024) are language models; the weights of Nova 2 are open, those of Atlas are not.
                        The context window of Atlas holds 1m tokens, that of Nova 2 holds 128k.
                        Nova 2 costs $155 a month for 1,000,000 requests of 800 input and 250 output tokens each; Atlas costs $4,500, 29 times as much.
                        No test that both took is recorded, so which is stronger is not measured.""");
    }

    @Test
    void saysWhatIsMissing() {
        Contest contest = Contest.of(
                nova -> nova.unknown(Field.RELEASED).unknown(Field.OPENNESS).priced("1", "1"),
                atlas -> atlas.unknown(Field.CONTEXT_TOKENS));

        assertThat(introduction(contest)).isEqualTo("""
                        Nova 2 by First (release date not sourced yet) and Atlas by Second (January 2025) are language models.
                        The context window of Nova 2 holds 128k tokens; that of Atlas is not sourced yet.
                        Their costs cannot be compared, because no complete price of Atlas is recorded.
                        No test that both took is recorded, so which is stronger is not measured.""");
    }

    @Test
    void namesOneMakerOnce() {
        Contest contest = Contest.of(
                nova -> nova.maker("acme").openWeights(),
                atlas -> atlas.maker("acme").openWeights());

        assertThat(sentences(contest).getFirst())
                .isEqualTo(
                        "Nova 2 (January 2025) and Atlas (January 2025), both by Acme, are language models with open weights.");
    }

    @Test
    void keepsTwoKindsApart() {
        Contest contest = Contest.of(nova -> nova, atlas -> atlas.kind(Kind.EMBEDDING));

        assertThat(sentences(contest))
                .startsWith(
                        "Nova 2 by First (January 2025) is a language model; Atlas by Second (January 2025) is an embedding model.")
                .hasSize(3);
    }

    @Test
    void saysThatEqualContextsAreEqual() {
        assertThat(sentences(Contest.of(nova -> nova, atlas -> atlas)).get(1))
                .isEqualTo("Both context windows hold 128k tokens.");
        assertThat(sentences(Contest.of(nova -> nova.context(131_072), atlas -> atlas))
                        .get(1))
                .isEqualTo("Their context windows hold 131k and 128k tokens, about the same.");
    }

    @Test
    void tellsWhyTwoContextsAreNotKnown() {
        Contest contest = Contest.of(
                nova -> nova.unknown(Field.CONTEXT_TOKENS),
                atlas -> atlas.unknown(Field.CONTEXT_TOKENS, Absence.NOT_DISCLOSED));

        assertThat(sentences(contest).get(1))
                .isEqualTo("The context window of Nova 2 is not sourced yet, that of Atlas is not disclosed.");
    }

    @Test
    void saysThatEqualCostsAreEqual() {
        assertThat(cost(Contest.of(nova -> nova.priced("2", "2"), atlas -> atlas.priced("2", "2"))))
                .isEqualTo("Both cost $2,100 a month for 1,000,000 requests of 800 input and 250 output tokens each.");
        assertThat(cost(Contest.of(nova -> nova.priced("2.01", "2.01"), atlas -> atlas.priced("2", "2"))))
                .isEqualTo(
                        "They cost about the same, $2,111 and $2,100 a month, for 1,000,000 requests of 800 input and 250 output tokens each.");
    }

    @Test
    void saysASmallGapAsAShareAlone() {
        assertThat(cost(Contest.of(nova -> nova.priced("2", "2"), atlas -> atlas.priced("3", "3"))))
                .isEqualTo(
                        "Nova 2 costs $2,100 a month for 1,000,000 requests of 800 input and 250 output tokens each, 33% less than Atlas at $3,150.");
    }

    @Test
    void keepsSilentAboutTestsThatSpeak() {
        assertThat(sentences(Contest.of(nova -> tested(nova, "90", "90"), atlas -> tested(atlas, "50", "50"))))
                .hasSize(3);
    }

    @Test
    void saysThatTestsWhichDoNotCompareSettleNothing() {
        Contest contest = Contest.of(
                nova -> nova.score(Scores.on("only-test", "90").setting("high")),
                atlas -> atlas.score(Scores.on("only-test", "50").setting("low")));

        assertThat(sentences(contest)).endsWith("The one test that both took does not settle which is stronger.");
    }

    private static String introduction(Contest contest) {
        return String.join("\n", sentences(contest));
    }

    private static List<String> sentences(Contest contest) {
        return IntroWording.paragraphs(contest.comparison());
    }

    private static String cost(Contest contest) {
        return sentences(contest).get(2);
    }
}
