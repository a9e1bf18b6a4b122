package dev.pairwise.wording;

import static dev.pairwise.wording.Contest.selfTested;
import static dev.pairwise.wording.Contest.tested;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.pairwise.catalogue.Capability;
import dev.pairwise.catalogue.Field;
import dev.pairwise.catalogue.Scores;
import dev.pairwise.comparison.Comparison;
import org.junit.jupiter.api.Test;

class CallWordingTests {

    private static final int CHEAPER = 0;
    private static final int STRONGER = 1;
    private static final int REACHES_FURTHER = 2;

    @Test
    void makesThreeCalls() {
        Contest contest = Contest.of(nova -> nova.priced("1", "1"), atlas -> atlas.priced("2", "2"));

        assertThat(contest.inBothOrders(CallWording::lines))
                .allSatisfy(lines -> assertThat(lines)
                        .extracting(CallWording.Line::label, CallWording.Line::section)
                        .containsExactly(
                                tuple("Cheaper", "monthly-cost"),
                                tuple("Stronger", "benchmarks"),
                                tuple("Reaches further", "specs")));
    }

    @Test
    void saysHowMuchLessTheCheaperCosts() {
        assertCall(
                CHEAPER,
                Contest.of(nova -> nova.priced("1", "1"), atlas -> atlas.priced("2", "2")),
                "Nova 2 costs $1,050 a month, 50% less than Atlas at $2,100.");
        assertCall(
                CHEAPER,
                Contest.of(nova -> nova.priced("1", "1"), atlas -> atlas.priced("29", "29")),
                "Nova 2 costs $1,050 a month, 97% less than Atlas at $30,450, which is 29 times the cost.");
    }

    @Test
    void callsEqualCostsATie() {
        assertCall(
                CHEAPER,
                Contest.of(nova -> nova.priced("2", "2"), atlas -> atlas.priced("2", "2")),
                "A tie: both cost $2,100 a month.");
    }

    @Test
    void printsBothCostsThatTieUnderDifferentLabels() {
        Contest contest = Contest.of(nova -> nova.priced("2.01", "2.01"), atlas -> atlas.priced("2", "2"));

        assertThat(contest.inBothOrders(comparison -> text(CHEAPER, comparison)))
                .containsExactly(
                        "A tie: $2,111 and $2,100 a month, about the same.",
                        "A tie: $2,100 and $2,111 a month, about the same.");
    }

    @Test
    void saysWhichCostIsNotKnown() {
        assertCall(
                CHEAPER,
                Contest.of(nova -> nova.priced("2", "2"), atlas -> atlas),
                "Not known: no complete price of Atlas is recorded.");
    }

    @Test
    void countsTheTestsThatTheStrongerLeads() {
        assertCall(
                STRONGER,
                Contest.of(nova -> tested(nova, "90", "90"), atlas -> tested(atlas, "50", "50")),
                "Nova 2 leads on both comparable tests.");
        assertCall(
                STRONGER,
                Contest.of(nova -> tested(nova, "90", "50"), atlas -> tested(atlas, "50", "50")),
                "Nova 2 leads on 1 of 2 comparable tests; on the other the two are level.");
        assertCall(
                STRONGER,
                Contest.of(
                        nova -> tested(nova, "90", "90").score(Scores.on("third-test", "50")),
                        atlas -> tested(atlas, "50", "50").score(Scores.on("third-test", "90"))),
                "Nova 2 leads on 2 of 3 comparable tests; Atlas leads on 1.");
    }

    @Test
    void saysWhoseFiguresMakeItStronger() {
        assertCall(
                STRONGER,
                Contest.of(nova -> selfTested(nova, "90", "50"), atlas -> selfTested(atlas, "50", "50")),
                "Nova 2 leads on 1 of 2 comparable tests by the makers' own figures; on the other the two are level.");
    }

    @Test
    void callsLevelTestsATie() {
        assertCall(
                STRONGER,
                Contest.of(nova -> tested(nova, "50", "50"), atlas -> tested(atlas, "50", "50")),
                "A tie: the two are level on both comparable tests.");
        assertCall(
                STRONGER,
                Contest.of(nova -> tested(nova, "90", "50"), atlas -> tested(atlas, "50", "90")),
                "A tie: the two are level overall, each leading on 1 of 2 comparable tests.");
    }

    @Test
    void saysWhyNothingIsMeasured() {
        assertCall(STRONGER, Contest.of(nova -> nova, atlas -> atlas), "Not measured: they share no test.");
        assertCall(
                STRONGER,
                Contest.of(
                        nova -> nova.score(Scores.on("only-test", "90").setting("high")),
                        atlas -> atlas.score(Scores.on("only-test", "50").setting("low"))),
                "Not measured: the one test they share does not settle it.");
        assertCall(
                STRONGER,
                Contest.of(nova -> tested(nova, "90", "90"), atlas -> selfTested(atlas, "50", "50")),
                "Not measured: neither of the two tests they share settles it.");
    }

    @Test
    void saysInWhatOneSideReachesFurther() {
        assertCall(
                REACHES_FURTHER,
                Contest.of(
                        nova -> nova.context(1_048_576).can(Capability.VISION),
                        atlas -> atlas.cannot(Capability.VISION)),
                "Nova 2 has the larger context window (1.05m tokens against 128k) and adds vision.");
    }

    @Test
    void letsEachReachFurtherInItsOwnWay() {
        Contest contest = Contest.of(
                nova -> nova.can(Capability.VISION).cannot(Capability.AUDIO),
                atlas -> atlas.cannot(Capability.VISION).can(Capability.AUDIO));

        assertThat(contest.inBothOrders(comparison -> text(REACHES_FURTHER, comparison)))
                .containsExactly("Nova 2 adds vision; Atlas adds audio.", "Atlas adds audio; Nova 2 adds vision.");
        assertThat(contest.inBothOrders(comparison ->
                        CallWording.lines(comparison).get(REACHES_FURTHER).section()))
                .containsOnly("capabilities");
    }

    @Test
    void claimsNoReachFromAnUnknown() {
        assertCall(
                REACHES_FURTHER,
                Contest.of(nova -> nova.can(Capability.VISION), atlas -> atlas),
                "A tie: no limit or capability known of both tells them apart.");
        assertCall(
                REACHES_FURTHER,
                Contest.of(
                        nova -> nova,
                        atlas -> atlas.unknown(Field.CONTEXT_TOKENS).unknown(Field.MAX_OUTPUT_TOKENS)),
                "Not known: no limit is recorded for both, and no capability tells them apart.");
    }

    private static void assertCall(int call, Contest contest, String text) {
        assertThat(contest.inBothOrders(comparison -> text(call, comparison))).containsOnly(text);
    }

    private static String text(int call, Comparison comparison) {
        return CallWording.lines(comparison).get(call).text();
    }
}
