package dev.pairwise.wording;

import static dev.pairwise.wording.Contest.selfTested;
import static dev.pairwise.wording.Contest.tested;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pairwise.catalogue.Capability;
import dev.pairwise.catalogue.Field;
import dev.pairwise.catalogue.Kind;
import dev.pairwise.catalogue.Scores;
import dev.pairwise.catalogue.Status;
import dev.pairwise.comparison.VerdictRule;
import dev.pairwise.comparison.Workload;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class VerdictWordingTests {

    @Test
    void picksNeitherOfTwoKinds() {
        Contest contest = Contest.of(nova -> nova.kind(Kind.EMBEDDING), atlas -> atlas);

        assertSaid(
                contest,
                "Nova 2 is an embedding model and Atlas is a language model: they do different work, so neither is picked over the other.",
                "Atlas is a language model and Nova 2 is an embedding model: they do different work, so neither is picked over the other.");
    }

    @Test
    void picksNeitherOfTwoUnnamedKinds() {
        Contest contest = Contest.of(nova -> nova.kind(Kind.OTHER), atlas -> atlas.kind(Kind.OTHER));

        assertSaid(
                contest,
                "No pick between Nova 2 and Atlas: nothing recorded says that they do the same work.",
                "No pick between Atlas and Nova 2: nothing recorded says that they do the same work.");
    }

    @Test
    void callsWhatIsStillSoldThatAndNotBetter() {
        assertSaid(
                Contest.of(nova -> nova.priced("1", "1"), atlas -> atlas.status(Status.RETIRED)),
                "Choose Nova 2, because it can still be bought and Atlas has been retired.");
        assertSaid(
                Contest.of(nova -> nova.priced("1", "1"), atlas -> atlas.retires("2026-10-01")),
                "Choose Nova 2, because it can still be bought and Atlas is due to be retired on 1 October 2026.");
    }

    @Test
    void saysWhatTheLeaderThatLosesNothingGains() {
        Contest contest = Contest.of(
                nova -> tested(nova.priced("2", "2").context(200_000).can(Capability.VISION), "90", "50"),
                atlas -> tested(atlas.priced("2.5", "2.5").cannot(Capability.VISION), "50", "50"));

        assertSaid(
                contest,
                "Choose Nova 2 over Atlas: it leads on 1 of 2 comparable tests, costs 20% less, has the larger context window (200k tokens against 128k), and adds vision; nothing known of both puts Atlas ahead in cost, limits, capabilities, or tests.");
    }

    @Test
    void saysThatTheNewerOfALineIsThat() {
        Contest contest = Contest.of(
                nova -> nova.maker("acme")
                        .line("lens")
                        .released("2026-01-01")
                        .priced("2", "2")
                        .maxOutput(64_000),
                atlas -> atlas.maker("acme").line("lens").priced("2", "2"));

        assertSaid(
                contest,
                "Choose Nova 2 over Atlas: it is Acme's newer model of the same line, has the larger output limit (64k tokens against 16k), and costs about the same; nothing known of both puts Atlas ahead in cost, limits, capabilities, or tests.");
    }

    @Test
    void saysThatAheadOnPaperIsUntested() {
        assertSaid(
                Contest.of(nova -> nova.priced("2", "2"), atlas -> atlas.priced("4", "4")),
                "Choose Nova 2 over Atlas on paper: it costs 50% less; nothing known of both puts Atlas ahead in cost, limits, or capabilities, but no shared test compares them.");
        assertSaid(
                Contest.of(
                        nova -> nova.priced("2", "2").score(Scores.on("only-test", "50")),
                        atlas -> atlas.priced("4", "4").score(Scores.on("only-test", "50"))),
                "Choose Nova 2 over Atlas on paper: it costs 50% less; nothing known of both puts Atlas ahead in cost, limits, or capabilities, but the one comparable test is too little to say which is stronger.");
    }

    @Test
    void picksTheCheaperThatLeads() {
        Contest contest = Contest.of(
                nova -> tested(nova.priced("2", "2"), "90", "90"),
                atlas -> tested(atlas.priced("3", "3").context(200_000), "50", "50"));

        assertSaid(contest, "Choose Nova 2 over Atlas: it costs 33% less and leads on both comparable tests.");
    }

    @Test
    void picksTheCheaperOfTwoThatAreLevel() {
        assertSaid(
                Contest.of(
                        nova -> tested(nova.priced("1", "1"), "50", "50"),
                        atlas -> tested(atlas.priced("9", "9").context(200_000), "52", "48")),
                "Choose Nova 2 over Atlas: it costs 89% less, and where measured the two are level on both comparable tests.");
        assertSaid(
                Contest.of(
                        nova -> tested(nova.priced("1", "1"), "90", "50"),
                        atlas -> tested(atlas.priced("9", "9").context(200_000), "50", "90")),
                "Choose Nova 2 over Atlas: it costs 89% less, and where measured the two are level overall, each leading on 1 of 2 comparable tests.");
    }

    @Test
    void setsCostAgainstStrength() {
        assertSaid(
                Contest.of(
                        nova -> tested(nova.priced("1", "1"), "50", "50"),
                        atlas -> tested(atlas.priced("9", "9"), "90", "50")),
                "Choose Nova 2 for cost, which is 89% lower, and Atlas, which leads on 1 of 2 comparable tests, for strength.");
    }

    @Test
    void saysWhoseFiguresTheMakersAre() {
        assertSaid(
                Contest.of(
                        nova -> selfTested(nova.priced("1", "1"), "50", "50"),
                        atlas -> selfTested(atlas.priced("9", "9"), "90", "90")),
                "Choose Nova 2 for cost, which is 89% lower, and Atlas, which leads on both comparable tests by the makers' own figures, for strength.");
    }

    @Test
    void setsCostAgainstReach() {
        Contest contest = Contest.of(
                nova -> nova.priced("1", "1").cannot(Capability.VISION, Capability.AUDIO),
                atlas -> atlas.priced("40", "40").context(200_000).can(Capability.VISION, Capability.AUDIO));

        assertSaid(contest, "Choose Nova 2 for cost, which is 98% lower, and Atlas for context, vision, and audio.");
    }

    @Test
    void advisesToTryTheMuchCheaperFirst() {
        Contest contest = Contest.of(nova -> nova.priced("1", "1"), atlas -> atlas.priced("29", "29"));

        assertSaid(
                contest,
                "Nova 2 costs 1/29 of what Atlas costs; nothing recorded says whether it answers as well: try Nova 2 first, and keep Atlas for what Nova 2 fails.");
    }

    @Test
    void saysWhyStrengthIsNotMeasured() {
        assertSaid(
                Contest.of(nova -> nova.priced("1", "1").released("2024-01-01"), atlas -> atlas.priced("3", "3")),
                "Nova 2 is cheaper than Atlas, by 67%; no shared test says which is stronger.");
        assertSaid(
                Contest.of(
                        nova -> nova.priced("1", "1").score(Scores.on("only-test", "90")),
                        atlas -> atlas.priced("10", "10").score(Scores.on("only-test", "50"))),
                "Nova 2 is cheaper than Atlas, by 90%; the one comparable test is too little to say which is stronger.");
        assertSaid(
                Contest.of(
                        nova -> selfTested(nova.priced("1", "1"), "50", "50"),
                        atlas -> selfTested(atlas.priced("9", "9"), "50", "50")),
                "Nova 2 is cheaper than Atlas, by 89%; the two are level on both comparable tests by the makers' own figures, which settles nothing.");
    }

    @Test
    void picksTheStrongerAtCloseCosts() {
        assertSaid(
                Contest.of(
                        nova -> tested(nova.priced("2.5", "2.5"), "90", "90"),
                        atlas -> tested(atlas.priced("2", "2"), "50", "50")),
                "Choose Nova 2 over Atlas: it leads on both comparable tests, and their costs are close, at $2,625 and $2,100 a month.");
        assertSaid(
                Contest.of(
                        nova -> tested(nova.priced("2", "2"), "90", "90"),
                        atlas -> tested(atlas.priced("2", "2").context(200_000), "50", "50")),
                "Choose Nova 2 over Atlas: it leads on both comparable tests, and both cost $2,100 a month.");
    }

    @Test
    void splitsByTask() {
        Contest contest = Contest.of(
                nova -> nova.priced("2", "2").can(Capability.VISION),
                atlas -> atlas.priced("2.5", "2.5")
                        .maxOutput(64_000)
                        .context(200_000)
                        .cannot(Capability.VISION));

        assertSaid(
                contest,
                "Choose by task: Nova 2 for cost and vision; Atlas for context and long output.",
                "Choose by task: Atlas for context and long output; Nova 2 for cost and vision.");
    }

    @Test
    void saysWhichPriceIsMissing() {
        assertSaid(
                Contest.of(nova -> nova.priced("2", "2"), atlas -> atlas),
                "No pick between Nova 2 and Atlas: no complete price of Atlas is recorded.",
                "No pick between Atlas and Nova 2: no complete price of Atlas is recorded.");
        assertSaid(
                Contest.of(nova -> nova, atlas -> atlas),
                "No pick between Nova 2 and Atlas: no complete price of Nova 2 or Atlas is recorded.",
                "No pick between Atlas and Nova 2: no complete price of Atlas or Nova 2 is recorded.");
    }

    @Test
    void tellsARequestThatIsTooLargeFromAMissingPrice() {
        Contest contest =
                Contest.of(nova -> nova.priced("2", "2"), atlas -> atlas).at(new Workload(1, 999_999, 1, 0, 0));

        assertSaid(
                contest,
                "No pick between Nova 2 and Atlas: no complete price of Atlas is recorded and no priced route of Nova 2 takes a request of 1,000,000 tokens.",
                "No pick between Atlas and Nova 2: no complete price of Atlas is recorded and no priced route of Nova 2 takes a request of 1,000,000 tokens.");
    }

    @Test
    void callsATieATie() {
        assertSaid(
                Contest.of(nova -> nova.priced("2", "2"), atlas -> atlas.priced("2", "2")),
                "A tie: Nova 2 and Atlas cost about the same, and no limit, capability, or test known of both tells them apart.",
                "A tie: Atlas and Nova 2 cost about the same, and no limit, capability, or test known of both tells them apart.");
    }

    @Test
    void saysWhatIsTooLittleForAPick() {
        Contest contest = Contest.of(
                nova -> nova.priced("2", "2").context(200_000).unknown(Field.RELEASED),
                atlas -> atlas.priced("2", "2"));

        assertSaid(
                contest,
                "No pick between Nova 2 and Atlas: Nova 2 has the larger context window (200k tokens against 128k); that alone does not carry a pick.",
                "No pick between Atlas and Nova 2: Nova 2 has the larger context window (200k tokens against 128k); that alone does not carry a pick.");
    }

    @Test
    void namesEachRuleInItsOwnWords() {
        assertThat(Arrays.stream(VerdictRule.values()).map(VerdictWording::ruleName))
                .doesNotHaveDuplicates()
                .allMatch(name -> name.matches("[a-z0-9][^.]+"));
    }

    private static void assertSaid(Contest contest, String inBothOrders) {
        assertSaid(contest, inBothOrders, inBothOrders);
    }

    private static void assertSaid(Contest contest, String novaLeft, String novaRight) {
        assertThat(contest.inBothOrders(VerdictWording::sentence)).containsExactly(novaLeft, novaRight);
    }
}
