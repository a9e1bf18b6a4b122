package dev.pairwise.wording;

import static dev.pairwise.wording.Contest.tested;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pairwise.catalogue.Capability;
import dev.pairwise.catalogue.Kind;
import dev.pairwise.catalogue.Routes;
import dev.pairwise.catalogue.Status;
import dev.pairwise.comparison.Side;
import java.util.List;
import org.junit.jupiter.api.Test;

class TradeoffWordingTests {

    @Test
    void headsTheReasons() {
        assertThat(TradeoffWording.heading(Contest.of(nova -> nova, atlas -> atlas)
                        .comparison()
                        .pair()
                        .left()))
                .isEqualTo("Choose Nova 2 when");
    }

    @Test
    void endsTheSentenceOfTheHeadingWithEachReason() {
        Contest contest = Contest.of(
                nova -> tested(
                        nova.priced("1", "1")
                                .context(200_000)
                                .maxOutput(64_000)
                                .can(Capability.VISION, Capability.AUDIO),
                        "90",
                        "90"),
                atlas -> tested(
                        atlas.priced("2", "2")
                                .cannot(Capability.VISION, Capability.AUDIO)
                                .status(Status.DEPRECATED),
                        "50",
                        "50"));

        assertBullets(
                contest,
                "it has to last: Atlas is deprecated, with no retirement date recorded",
                "cost decides: it costs $1,050 a month against $2,100, 50% less",
                "requests are long: its context window holds 200k tokens against 128k",
                "you need vision and audio, which Atlas does not support",
                "answers are long: its output limit is 64k tokens against 16k",
                "results on tests matter: it leads on both comparable tests");
        assertThat(contest.inBothOrders((comparison, nova) -> TradeoffWording.bullets(comparison, nova.other())))
                .containsOnly(List.of());
    }

    @Test
    void countsProvidersInTheRightNumber() {
        assertBullets(
                Contest.of(
                        nova -> nova.route(Routes.at("one")).route(Routes.at("two")),
                        atlas -> atlas.route(Routes.at("one"))),
                "you want a choice of providers: 2 providers offer it, against 1 for Atlas");
        assertBullets(
                Contest.of(nova -> nova.route(Routes.at("one")), atlas -> atlas),
                "you want a provider to serve it: 1 provider offers it, and none is recorded for Atlas");
    }

    @Test
    void saysWhoseWeightsAreOpen() {
        assertBullets(
                Contest.of(nova -> nova.openWeights(), atlas -> atlas),
                "you want to run the weights yourself: they are published, those of Atlas are not");
    }

    @Test
    void saysWhatEachKindIsFor() {
        assertBullets(
                Contest.of(nova -> nova.kind(Kind.EMBEDDING), atlas -> atlas.kind(Kind.OTHER)),
                "you need an embedding model");
        assertBullets(
                Contest.of(nova -> nova.kind(Kind.OTHER), atlas -> atlas.kind(Kind.EMBEDDING)),
                "you need what it was made for");
    }

    @Test
    void saysThatNothingSpeaksForASide() {
        Contest contest = Contest.of(nova -> nova.can(Capability.VISION), atlas -> atlas);

        assertThat(contest.inBothOrders(TradeoffWording::nothing))
                .containsOnly("Nothing known of both speaks for Nova 2 over Atlas.");
    }

    private static void assertBullets(Contest contest, String... bullets) {
        assertThat(contest.<List<String>>inBothOrders((comparison, nova) -> TradeoffWording.bullets(comparison, nova)))
                .hasSize(Side.values().length)
                .containsOnly(List.of(bullets));
    }
}
