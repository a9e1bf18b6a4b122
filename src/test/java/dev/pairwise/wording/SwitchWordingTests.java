package dev.pairwise.wording;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pairwise.catalogue.Capability;
import dev.pairwise.catalogue.Field;
import dev.pairwise.catalogue.Kind;
import dev.pairwise.catalogue.Routes;
import dev.pairwise.catalogue.Status;
import dev.pairwise.comparison.Comparison;
import dev.pairwise.comparison.Side;
import java.util.List;
import org.junit.jupiter.api.Test;

class SwitchWordingTests {

    private static final Contest FULL = Contest.of(
            nova -> nova.priced("1", "1")
                    .openWeights()
                    .licence("MIT")
                    .context(200_000)
                    .maxOutput(64_000)
                    .cannot(Capability.REASONING, Capability.VISION)
                    .can(Capability.AUDIO, Capability.COMPUTER_USE),
            atlas -> atlas.priced("9", "9")
                    .licence("Proprietary")
                    .can(Capability.REASONING, Capability.VISION)
                    .cannot(Capability.AUDIO)
                    .retires("2026-10-01"));

    @Test
    void namesTheDirection() {
        assertThat(FULL.inBothOrders(SwitchWording::heading)).containsOnly("From Nova 2 to Atlas");
    }

    @Test
    void saysWhatChangesOnTheWayThere() {
        assertThere(
                FULL,
                "Worse: The monthly bill rises from $1,050 to $9,450, 9 times as much.",
                "Worse: Atlas reasons before it answers: its thinking tokens are billed as output, so its bill grows beyond the estimate.",
                "Worse: You lose audio.",
                "Worse: The context window shrinks from 200k to 128k tokens.",
                "Worse: The output limit shrinks from 64k to 16k tokens.",
                "Worse: The weights of Atlas are not published, so you cannot host it yourself.",
                "Worse: You move to Atlas, which is due to be retired on 1 October 2026.",
                "Not known: Nova 2 supports computer use; whether Atlas does is not known.",
                "Better: You gain vision and reasoning.",
                "Different: The licence changes from MIT to Proprietary.");
    }

    @Test
    void saysWhatChangesOnTheWayBack() {
        assertBack(
                FULL,
                "Worse: You lose vision and reasoning.",
                "Better: The monthly bill falls from $9,450 to $1,050, by 89%.",
                "Better: The thinking tokens of Atlas, billed as output on top of the estimate, fall away.",
                "Better: You gain audio.",
                "Better: The context window grows from 128k to 200k tokens.",
                "Better: The output limit grows from 16k to 64k tokens.",
                "Better: The weights of Nova 2 are published, so you can host it yourself.",
                "Better: You leave Atlas, which is due to be retired on 1 October 2026.",
                "Different: The licence changes from Proprietary to MIT.");
    }

    @Test
    void saysASmallRiseAsAnAmount() {
        assertThere(
                Contest.of(nova -> nova.priced("2", "2"), atlas -> atlas.priced("3", "3")),
                "Worse: The monthly bill rises from $2,100 to $3,150, by $1,050.");
    }

    @Test
    void saysWhoLeadsOnTests() {
        Contest contest =
                Contest.of(nova -> Contest.tested(nova, "90", "90"), atlas -> Contest.tested(atlas, "40", "90"));
        String leads = "Nova 2 leads on 1 of 2 comparable tests.";

        assertThat(contest.<List<String>>inBothOrders(SwitchWordingTests::changes))
                .allSatisfy(changes -> assertThat(changes).contains("Worse: You lose a lead on tests: " + leads));
        assertThat(contest.<List<String>>inBothOrders((comparison, nova) -> changes(comparison, nova.other())))
                .allSatisfy(changes -> assertThat(changes).contains("Better: You gain a lead on tests: " + leads));
    }

    @Test
    void warnsOfWhatIsNotKnownThere() {
        Contest contest = Contest.of(nova -> nova.priced("2", "2"), atlas -> atlas.unknown(Field.CONTEXT_TOKENS));

        assertThere(
                contest,
                "Not known: The new bill cannot be estimated: no complete price of Atlas is recorded.",
                "Not known: Whether your longest requests fit is not known: the context window of Atlas is not sourced yet.");
        assertBack(contest);
    }

    @Test
    void saysThatNothingChanges() {
        Contest contest = Contest.of(nova -> nova.priced("2", "2"), atlas -> atlas.priced("2", "2"));

        assertThere(contest);
    }

    @Test
    void saysThatTheWorkIsAnother() {
        Contest contest = Contest.of(
                nova -> nova.priced("2", "2"), atlas -> atlas.kind(Kind.IMAGE).priced("2", "2"));

        assertThere(contest, "Different: You move from a language model to an image model, which does other work.");
        assertBack(contest, "Different: You move from an image model to a language model, which does other work.");
    }

    @Test
    void countsSharedProviders() {
        assertProviders(
                Contest.of(nova -> nova.route(Routes.at("one")), atlas -> atlas.route(Routes.at("one"))),
                "One provider offers both. The model id of Atlas to put in the code there:");
        assertProviders(
                Contest.of(
                        nova -> nova.route(Routes.at("one")).route(Routes.at("two")),
                        atlas -> atlas.route(Routes.at("one")).route(Routes.at("two"))),
                "Two providers offer both. The model id of Atlas to put in the code at each:");
    }

    @Test
    void saysThatNoProviderIsShared() {
        assertProviders(
                Contest.of(nova -> nova.route(Routes.at("one")), atlas -> atlas.route(Routes.at("two"))),
                "No provider offers both: Atlas is offered by Two alone, so the endpoint and the account change.");
        assertProviders(
                Contest.of(
                        nova -> nova.route(Routes.at("one")),
                        atlas -> atlas.route(Routes.at("two")).route(Routes.at("three"))),
                "No provider offers both: Atlas is offered by two others, so the endpoint and the account change.");
    }

    @Test
    void saysThatNobodyIsKnownToServeIt() {
        assertProviders(Contest.of(nova -> nova, atlas -> atlas), "No provider is recorded for Atlas.");
        assertProviders(
                Contest.of(nova -> nova.status(Status.ACTIVE), atlas -> atlas.openWeights()),
                "No provider is recorded for Atlas; its weights are published, so you can host it yourself.");
    }

    private static void assertThere(Contest contest, String... changes) {
        assertThat(contest.<List<String>>inBothOrders(SwitchWordingTests::changes))
                .containsOnly(List.of(changes));
    }

    private static void assertBack(Contest contest, String... changes) {
        assertThat(contest.<List<String>>inBothOrders((comparison, nova) -> changes(comparison, nova.other())))
                .containsOnly(List.of(changes));
    }

    private static List<String> changes(Comparison comparison, Side from) {
        return SwitchWording.changes(comparison, from).stream()
                .map(line -> line.effect().heading() + ": " + line.text())
                .toList();
    }

    private static void assertProviders(Contest contest, String line) {
        assertThat(contest.inBothOrders(SwitchWording::providers)).containsOnly(line);
    }
}
