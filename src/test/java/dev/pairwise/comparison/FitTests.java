package dev.pairwise.comparison;

import static dev.pairwise.catalogue.Models.catalogue;
import static dev.pairwise.catalogue.Models.model;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pairwise.catalogue.Capability;
import dev.pairwise.catalogue.Kind;
import dev.pairwise.catalogue.Model;
import dev.pairwise.catalogue.Models;
import dev.pairwise.catalogue.Routes;
import dev.pairwise.catalogue.Scores;
import dev.pairwise.catalogue.Status;
import dev.pairwise.catalogue.TokenCount;
import dev.pairwise.catalogue.Usd;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FitTests {

    private static Fit fit(Models.Builder builder) {
        Model model = builder.build();
        return Standings.of(catalogue(model)).fit(model);
    }

    @Test
    void isGeneralWhereNoLabelIsEarned() {
        Fit fit = fit(model("plain").context(8_000));

        assertThat(fit.bestFor()).containsExactly(BestFor.GENERAL_PRODUCTION_EVALUATION);
        assertThat(fit.decisionFit()).containsExactly(DecisionFit.GENERAL);
    }

    @ParameterizedTest
    @CsvSource({
        "REASONING, REASONING_HEAVY_APPS",
        "VISION, MULTIMODAL_APPS",
        "MULTIMODAL, MULTIMODAL_APPS",
        "FUNCTION_CALLING, TOOL_CALLING_AGENTS",
        "TOOL_USE, TOOL_CALLING_AGENTS"
    })
    void isBestForWhatItIsKnownToDo(Capability capability, BestFor label) {
        assertThat(fit(model("able").can(capability)).bestFor()).containsExactly(label);
        assertThat(fit(model("unable").cannot(capability)).bestFor()).doesNotContain(label);
    }

    @Test
    void isBestForLongContextFromAMillionTokens() {
        assertThat(fit(model("long").context(1_000_000)).bestFor()).contains(BestFor.LONG_CONTEXT_ANALYSIS);
        assertThat(fit(model("short").context(999_999)).bestFor()).doesNotContain(BestFor.LONG_CONTEXT_ANALYSIS);
    }

    @Test
    void isRoutedWithTwoProvidersAndNotWithTwoRoutesOfOne() {
        Fit two = fit(model("two").route(Routes.at("north")).route(Routes.at("south")));
        Fit one = fit(
                model("one").route(Routes.at("north")).route(Routes.at("north").region("eu")));

        assertThat(two.bestFor()).contains(BestFor.PROVIDER_ROUTED_PRODUCTION);
        assertThat(one.bestFor()).doesNotContain(BestFor.PROVIDER_ROUTED_PRODUCTION);
    }

    @ParameterizedTest
    @CsvSource({
        "CODE_EXECUTION, CODING",
        "CODE_EXECUTION, AGENTS",
        "FUNCTION_CALLING, AGENTS",
        "TOOL_USE, AGENTS",
        "VISION, VISION",
        "STRUCTURED_OUTPUTS, JSON_OUTPUT"
    })
    void fitsWhatItIsKnownToDo(Capability capability, DecisionFit label) {
        assertThat(fit(model("able").context(8_000).can(capability)).decisionFit())
                .contains(label);
        assertThat(fit(model("unable").context(8_000).cannot(capability)).decisionFit())
                .doesNotContain(label);
    }

    @ParameterizedTest
    @EnumSource(names = {"STRUCTURED_OUTPUTS", "FUNCTION_CALLING", "TOOL_USE"})
    void fitsRagWithTheContextAndOneOfThreeCapabilities(Capability capability) {
        assertThat(fit(model("both").can(capability)).decisionFit()).contains(DecisionFit.RAG);
        assertThat(fit(model("short").context(127_999).can(capability)).decisionFit())
                .doesNotContain(DecisionFit.RAG);
        assertThat(fit(model("unable").cannot(capability)).decisionFit()).doesNotContain(DecisionFit.RAG);
    }

    @Test
    void fitsClassificationUnderTheStepAndNotAtIt() {
        assertThat(fit(model("cheap").context(8_000).priced("0.39", "2")).decisionFit())
                .containsExactly(DecisionFit.CLASSIFICATION);
        assertThat(fit(model("dear").context(8_000).priced("0.40", "0.10")).decisionFit())
                .containsExactly(DecisionFit.GENERAL);
    }

    @Test
    void fitsNoClassificationWithoutAPrice() {
        assertThat(fit(model("free").context(8_000).route(Routes.at("north").free()))
                        .decisionFit())
                .containsExactly(DecisionFit.GENERAL);
    }

    @Test
    void printsThreeLabelsAtMostInTheirOrder() {
        Fit fit = fit(model("all")
                .context(1_000_000)
                .can(Capability.values())
                .route(Routes.at("north"))
                .route(Routes.at("south")));

        assertThat(fit.bestFor())
                .containsExactly(BestFor.REASONING_HEAVY_APPS, BestFor.MULTIMODAL_APPS, BestFor.TOOL_CALLING_AGENTS);
        assertThat(fit.decisionFit()).containsExactly(DecisionFit.CODING, DecisionFit.RAG, DecisionFit.AGENTS);
    }

    @Test
    void marksALabelThatBothEarnWhicheverWayRound() {
        Model left = model("left").can(Capability.REASONING, Capability.VISION).build();
        Model right =
                model("right").can(Capability.REASONING, Capability.TOOL_USE).build();

        SharedLabels<BestFor> labels =
                Standings.of(catalogue(left, right)).fit(Pair.of(right, left)).bestFor();

        assertThat(labels.earned().left()).filteredOn(labels::isShared).containsExactly(BestFor.REASONING_HEAVY_APPS);
        assertThat(labels.earned().right()).filteredOn(labels::isShared).containsExactly(BestFor.REASONING_HEAVY_APPS);
    }

    @Test
    void putsALabelThatMoreThanHalfEarnBehindTheOthers() {
        List<Model> models = crowd(26, 24, builder -> builder.can(Capability.REASONING));
        Model newcomer =
                model("newcomer").can(Capability.REASONING, Capability.VISION).build();

        models.add(newcomer);
        Fit fit = Standings.of(catalogue(models)).fit(newcomer);

        assertThat(fit.bestFor()).containsExactly(BestFor.MULTIMODAL_APPS, BestFor.REASONING_HEAVY_APPS);
    }

    @Test
    void callsALabelThatHalfEarnUncommon() {
        List<Model> models = crowd(24, 25, builder -> builder.can(Capability.REASONING));
        Model newcomer =
                model("newcomer").can(Capability.REASONING, Capability.VISION).build();

        models.add(newcomer);
        Fit fit = Standings.of(catalogue(models)).fit(newcomer);

        assertThat(fit.bestFor()).containsExactly(BestFor.REASONING_HEAVY_APPS, BestFor.MULTIMODAL_APPS);
    }

    @Test
    void callsNothingCommonUnderFiftyModels() {
        List<Model> models = crowd(48, 0, builder -> builder.can(Capability.REASONING));
        Model newcomer =
                model("newcomer").can(Capability.REASONING, Capability.VISION).build();

        models.add(newcomer);
        Fit fit = Standings.of(catalogue(models)).fit(newcomer);

        assertThat(fit.bestFor()).containsExactly(BestFor.REASONING_HEAVY_APPS, BestFor.MULTIMODAL_APPS);
    }

    @ParameterizedTest
    @CsvSource({"20, 128000", "21, 200000"})
    void letsLongContextBeginWhereAThirdReaches(int many, long step) {
        List<Model> models = crowd(many, 60 - many, builder -> builder.context(150_000));

        FitSteps steps = Standings.of(catalogue(models)).fitSteps(Kind.CHAT);

        assertThat(steps.longContext()).isEqualTo(new TokenCount(step));
    }

    @Test
    void staysAtTheLastStepsWhereNoneIsRare() {
        List<Model> models = crowd(60, 0, builder -> builder.context(2_000_000).priced("0.01", "0.01"));

        FitSteps steps = Standings.of(catalogue(models)).fitSteps(Kind.CODING_AGENT);

        assertThat(steps).isEqualTo(new FitSteps(new TokenCount(1_000_000), Usd.of("0.05")));
    }

    @ParameterizedTest
    @CsvSource({"20, 0.40", "21, 0.20"})
    void letsClassificationBeginWhereAThirdIsUnder(int many, String step) {
        List<Model> models = crowd(many, 60 - many, builder -> builder.priced("0.30", "1"));

        FitSteps steps = Standings.of(catalogue(models)).fitSteps(Kind.CHAT);

        assertThat(steps.classificationBelow()).isEqualTo(Usd.of(step));
    }

    @Test
    void leavesModelsThatAreNotCurrentOutOfTheShares() {
        List<Model> models = crowd(40, 60, builder -> builder.context(150_000).status(Status.RETIRED));

        FitSteps steps = Standings.of(catalogue(models)).fitSteps(Kind.CHAT);

        assertThat(steps.longContext()).isEqualTo(new TokenCount(128_000));
    }

    @Test
    void fitsCodingInTheTopThirdOfACodingTestWithTenScored() {
        List<Model> models = scored(10, "coding");

        Standings standings = Standings.of(catalogue(models));

        assertThat(models.stream()
                        .filter(each -> standings.fit(each).decisionFit().contains(DecisionFit.CODING))
                        .map(each -> each.slug().value()))
                .containsExactly("scored-17", "scored-18", "scored-19");
    }

    @Test
    void takesNoLeadFromATestWithNineScoredOrOfAnotherCategory() {
        assertThat(labels(scored(9, "coding"))).doesNotContain(DecisionFit.CODING);
        assertThat(labels(scored(12, "reasoning"))).doesNotContain(DecisionFit.CODING);
    }

    private static List<DecisionFit> labels(List<Model> models) {
        Standings standings = Standings.of(catalogue(models));
        return models.stream()
                .flatMap(each -> standings.fit(each).decisionFit().stream())
                .toList();
    }

    private static List<Model> scored(int many, String category) {
        List<Model> models = new ArrayList<>();
        for (int number = 10; number < 10 + many; number++) {
            models.add(model("scored-" + number)
                    .score(Scores.on("exam", Integer.toString(number)).category(category))
                    .build());
        }
        return models;
    }

    private static List<Model> crowd(int with, int without, UnaryOperator<Models.Builder> trait) {
        List<Model> models = new ArrayList<>();
        for (int number = 0; number < with; number++) {
            models.add(trait.apply(model("with-" + number).context(8_000)).build());
        }
        for (int number = 0; number < without; number++) {
            models.add(model("without-" + number).context(8_000).build());
        }
        return models;
    }
}
