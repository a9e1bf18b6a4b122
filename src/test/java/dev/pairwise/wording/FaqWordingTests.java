package dev.pairwise.wording;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pairwise.catalogue.Capability;
import dev.pairwise.catalogue.Field;
import dev.pairwise.catalogue.Models;
import dev.pairwise.catalogue.Routes;
import dev.pairwise.catalogue.Status;
import dev.pairwise.catalogue.Support;
import dev.pairwise.comparison.Comparison;
import dev.pairwise.comparison.FaqTopic;
import dev.pairwise.comparison.LimitGap;
import dev.pairwise.comparison.ReleaseOrder;
import dev.pairwise.comparison.Sides;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FaqWordingTests {

    private static final FaqTopic CHEAPER = new FaqTopic.Cheaper();
    private static final FaqTopic OPEN = new FaqTopic.OpenOrLicence();
    private static final FaqTopic WHERE = new FaqTopic.WhereToRun();
    private static final FaqTopic SWITCH = new FaqTopic.HowToSwitch();

    @Test
    void asksWhatTheFactsCanAnswer() {
        Contest contest = Contest.of(
                nova -> nova.priced("1", "1").can(Capability.VISION).released("2026-01-01"),
                atlas -> atlas.priced("2", "2").can(Capability.VISION).status(Status.DEPRECATED));
        Comparison comparison = contest.comparison();

        assertThat(comparison.questions().stream().map(topic -> FaqWording.question(comparison, topic)))
                .containsExactly(
                        "Which has the larger context window, Nova 2 or Atlas?",
                        "Which is cheaper, Nova 2 or Atlas?",
                        "Is Nova 2 or Atlas open source?",
                        "Does Nova 2 or Atlas support vision?",
                        "Where can I run Nova 2 and Atlas?",
                        "Which is newer, Nova 2 or Atlas?",
                        "Is Nova 2 or Atlas being retired?",
                        "How do I switch between Nova 2 and Atlas?");
    }

    @Test
    void namesTheLargerContext() {
        Contest contest = Contest.of(nova -> nova.context(1_000_000), atlas -> atlas);

        assertThat(contest.inBothOrders(FaqWordingTests::context))
                .containsOnly("Nova 2 has the larger context window: 1m tokens against 128k for Atlas.");
    }

    @Test
    void callsEqualContextsEqual() {
        assertThat(Contest.of(nova -> nova, atlas -> atlas).inBothOrders(FaqWordingTests::context))
                .containsExactly(
                        "Neither: the context windows of Nova 2 and Atlas both hold 128k tokens.",
                        "Neither: the context windows of Atlas and Nova 2 both hold 128k tokens.");
        assertThat(Contest.of(nova -> nova.context(131_072), atlas -> atlas).inBothOrders(FaqWordingTests::context))
                .containsExactly(
                        "Neither: the context windows of Nova 2 and Atlas hold 131k and 128k tokens, about the same.",
                        "Neither: the context windows of Atlas and Nova 2 hold 128k and 131k tokens, about the same.");
    }

    @Test
    void claimsNoContextFromAnUnknown() {
        Comparison comparison = Contest.of(nova -> nova, atlas -> atlas).comparison();
        LimitGap unknown = new LimitGap.Unknown(new Sides<>(Optional.empty(), Optional.empty()));

        assertThat(FaqWording.answer(comparison, new FaqTopic.LargerContext(unknown)))
                .isEqualTo("Which of Nova 2 and Atlas has the larger context window is not known.");
    }

    @Test
    void namesTheCheaperWithItsPrices() {
        assertAnswer(
                CHEAPER,
                nova -> nova.priced("0.1", "0.3"),
                atlas -> atlas.priced("2.5", "10"),
                "Nova 2 is cheaper: for 1,000,000 requests of 800 input and 250 output tokens each it costs $155 a month, 97% less than Atlas at $4,500. Nova 2 lists $0.10/1M tokens for input and $0.30/1M tokens for output at First; Atlas lists $2.50/1M tokens for input and $10/1M tokens for output at Second.");
    }

    @Test
    void saysThatTheOrderTurnsWithTheMix() {
        Contest contest = Contest.of(nova -> nova.priced("1", "9"), atlas -> atlas.priced("4", "4"));

        assertThat(answer(contest, CHEAPER)).endsWith("With another mix of input and output the order turns.");
    }

    @Test
    void callsEqualCostsEqual() {
        assertThat(answer(Contest.of(nova -> nova.priced("2", "2"), atlas -> atlas.priced("2", "2")), CHEAPER))
                .isEqualTo(
                        "Neither: Nova 2 and Atlas both cost $2,100 a month for 1,000,000 requests of 800 input and 250 output tokens each.");
        assertThat(answer(Contest.of(nova -> nova.priced("2.01", "2.01"), atlas -> atlas.priced("2", "2")), CHEAPER))
                .isEqualTo(
                        "Neither: Nova 2 and Atlas cost about the same, $2,111 and $2,100 a month, for 1,000,000 requests of 800 input and 250 output tokens each.");
    }

    @Test
    void claimsNoCostFromAnUnknown() {
        assertThat(answer(Contest.of(nova -> nova.priced("2", "2"), atlas -> atlas), CHEAPER))
                .isEqualTo(
                        "Which of Nova 2 and Atlas is cheaper is not known: no complete price of Atlas is recorded.");
    }

    @Test
    void saysUnderWhichLicenceTheWeightsArePublished() {
        assertThat(answer(
                        Contest.of(
                                nova -> nova.openWeights().licence("Apache 2.0", "Apache-2.0", true),
                                atlas -> atlas.openWeights().licence("Gemma", "gemma", false)),
                        OPEN))
                .isEqualTo(
                        "The weights of Nova 2 are published under Apache 2.0, a licence that the Open Source Initiative approved. The weights of Atlas are published under Gemma, a licence that the Open Source Initiative has not approved.");
        assertThat(answer(Contest.of(nova -> nova.openWeights().licence("House"), atlas -> atlas.openWeights()), OPEN))
                .isEqualTo(
                        "The weights of Nova 2 are published under House. The weights of Atlas are published; its licence is not sourced yet.");
    }

    @Test
    void saysTheSameOfBothOnce() {
        assertThat(answer(
                        Contest.of(
                                nova -> nova.openWeights().licence("MIT", "MIT", true),
                                atlas -> atlas.openWeights().licence("MIT", "MIT", true)),
                        OPEN))
                .isEqualTo(
                        "The weights of Nova 2 and Atlas are published, both under MIT, a licence that the Open Source Initiative approved.");
        assertThat(answer(Contest.of(nova -> nova.openWeights(), atlas -> atlas.openWeights()), OPEN))
                .isEqualTo("The weights of Nova 2 and Atlas are published; neither licence is sourced yet.");
    }

    @Test
    void saysWhoIsProprietary() {
        assertThat(answer(Contest.of(nova -> nova, atlas -> atlas), OPEN))
                .isEqualTo("Neither: Nova 2 and Atlas are proprietary, and their weights are not published.");
        assertThat(answer(Contest.of(nova -> nova, atlas -> unsourced(atlas).licence("House")), OPEN))
                .isEqualTo(
                        "Nova 2 is proprietary: its weights are not published. The licence of Atlas is House; whether its weights are published is not known.");
        assertThat(answer(Contest.of(nova -> nova, atlas -> unsourced(atlas)), OPEN))
                .endsWith("Neither the licence nor the openness of Atlas is sourced yet.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    YES     | YES     | Both Nova 2 and Atlas support vision.
                    YES     | NO      | Nova 2 supports vision; Atlas does not.
                    NO      | YES     | Atlas supports vision; Nova 2 does not.
                    YES     | UNKNOWN | Nova 2 supports vision; whether Atlas does is not known.
                    UNKNOWN | YES     | Atlas supports vision; whether Nova 2 does is not known.
                    NO      | UNKNOWN | Nova 2 does not support vision; whether Atlas does is not known.
                    UNKNOWN | NO      | Atlas does not support vision; whether Nova 2 does is not known.
                    NO      | NO      | Neither Nova 2 nor Atlas supports vision.
                    UNKNOWN | UNKNOWN | Whether Nova 2 or Atlas supports vision is not known.
                    """)
    void neverPrintsAnUnknownAsNo(Support nova, Support atlas, String answer) {
        Contest contest = Contest.of(left -> left, right -> right);
        FaqTopic topic = new FaqTopic.HasCapability(Capability.VISION, new Sides<>(nova, atlas));

        assertThat(answer(contest, topic)).isEqualTo(answer);
    }

    @Test
    void listsAsManyProvidersAsItCounts() {
        assertThat(answer(
                        Contest.of(
                                nova -> nova.openWeights()
                                        .route(Routes.at("one"))
                                        .route(Routes.at("two")),
                                atlas -> atlas.route(Routes.at("two"))),
                        WHERE))
                .isEqualTo(
                        "Nova 2 is offered by two providers: One and Two. Atlas is offered by Two. Two offers both. The weights of Nova 2 are published, so you can host it yourself.");
        assertThat(answer(
                        Contest.of(
                                nova -> nova.route(Routes.at("one")).route(Routes.at("two")),
                                atlas -> atlas.route(Routes.at("one"))
                                        .route(Routes.at("two"))
                                        .route(Routes.at("six"))),
                        WHERE))
                .isEqualTo(
                        "Nova 2 is offered by two providers: One and Two. Atlas is offered by three providers: One, Six, and Two. Two of these offer both.");
    }

    @Test
    void listsTheSameProvidersOnce() {
        assertThat(answer(
                        Contest.of(nova -> nova.route(Routes.at("one")), atlas -> atlas.route(Routes.at("one"))),
                        WHERE))
                .isEqualTo("Nova 2 and Atlas are both offered by One.");
        assertThat(answer(
                        Contest.of(
                                nova -> nova.route(Routes.at("one")).route(Routes.at("two")),
                                atlas -> atlas.route(Routes.at("one")).route(Routes.at("two"))),
                        WHERE))
                .isEqualTo("Nova 2 and Atlas are both offered by the same two providers: One and Two.");
    }

    @Test
    void saysThatNoProviderIsRecorded() {
        assertThat(answer(Contest.of(nova -> nova.openWeights(), atlas -> atlas.openWeights()), WHERE))
                .isEqualTo(
                        "No provider is recorded for Nova 2 or Atlas. The weights of Nova 2 and Atlas are published, so you can host them yourself.");
        assertThat(answer(Contest.of(nova -> nova.route(Routes.at("one")), atlas -> atlas), WHERE))
                .isEqualTo("Nova 2 is offered by One. No provider is recorded for Atlas.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2025-03-17 | 2024-11    | Nova 2 is newer: it is dated 17 March 2025, and Atlas is dated November 2024.
                    2024       | 2025-03-17 | Atlas is newer: it is dated 17 March 2025, and Nova 2 is dated 2024.
                    2025-03-17 | 2025-03-17 | Neither: the recorded release dates of Nova 2 and Atlas are the same, 17 March 2025.
                    2025       | 2025-03    | That cannot be told: the recorded release dates are 2025 for Nova 2 and March 2025 for Atlas.
                    """)
    void putsReleasesInOrderAsFarAsDatesAllow(String nova, String atlas, String answer) {
        Comparison comparison = Contest.of(left -> left.released(nova), right -> right.released(atlas))
                .comparison();

        assertThat(FaqWording.answer(comparison, new FaqTopic.Newer(comparison.releases())))
                .isEqualTo(answer);
    }

    @Test
    void claimsNoOrderFromAnUnknownDate() {
        Contest contest = Contest.of(nova -> nova, atlas -> atlas);
        ReleaseOrder unknown = new ReleaseOrder.Unknown(new Sides<>(Optional.empty(), Optional.empty()));

        assertThat(answer(contest, new FaqTopic.Newer(unknown)))
                .isEqualTo("Which of Nova 2 and Atlas is newer is not known.");
    }

    @Test
    void saysWhereEachIsInItsLife() {
        Comparison comparison =
                Contest.of(nova -> nova, atlas -> atlas.retires("2026-10-01")).comparison();

        assertThat(FaqWording.answer(comparison, new FaqTopic.BeingRetired(comparison.lifecycles())))
                .isEqualTo(
                        "Nova 2 is active, with no retirement date recorded; Atlas is due to be retired on 1 October 2026.");
    }

    @Test
    void givesTheModelIdsToSwitch() {
        UnaryOperator<Models.Builder> nova =
                model -> model.can(Capability.VISION).route(Routes.at("one").modelId("first/nova-2"));
        UnaryOperator<Models.Builder> atlas =
                model -> model.cannot(Capability.VISION).route(Routes.at("one").modelId("second/atlas"));

        assertThat(answer(Contest.of(nova, atlas), SWITCH))
                .isEqualTo(
                        "At One, which offers both, the model id is first/nova-2 for Nova 2 and second/atlas for Atlas. A move to Atlas loses vision.");
        assertThat(answer(
                        Contest.of(
                                model -> nova.apply(model).route(Routes.at("two")),
                                model -> atlas.apply(model).route(Routes.at("two"))),
                        SWITCH))
                .startsWith(
                        "Two providers offer both, and there only the model id changes: at One, the model id is first/nova-2 for Nova 2 and second/atlas for Atlas.");
    }

    @Test
    void saysThatASwitchNeedsAnotherAccount() {
        assertThat(answer(Contest.of(nova -> nova, atlas -> atlas.route(Routes.at("one"))), SWITCH))
                .isEqualTo(
                        "No provider offers both Nova 2 and Atlas, so a switch changes the endpoint and the account as well as the model id.");
    }

    private static Models.Builder unsourced(Models.Builder model) {
        return model.unknown(Field.OPENNESS);
    }

    private static String context(Comparison comparison) {
        return FaqWording.answer(
                comparison, new FaqTopic.LargerContext(comparison.limits().context()));
    }

    private static String answer(Contest contest, FaqTopic topic) {
        return FaqWording.answer(contest.comparison(), topic);
    }

    private static void assertAnswer(
            FaqTopic topic, UnaryOperator<Models.Builder> nova, UnaryOperator<Models.Builder> atlas, String answer) {
        assertThat(Contest.of(nova, atlas).inBothOrders(comparison -> FaqWording.answer(comparison, topic)))
                .containsOnly(answer);
    }
}
