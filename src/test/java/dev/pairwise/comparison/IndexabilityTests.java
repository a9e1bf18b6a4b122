package dev.pairwise.comparison;

import static dev.pairwise.catalogue.Models.catalogue;
import static dev.pairwise.catalogue.Models.model;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pairwise.catalogue.Capability;
import dev.pairwise.catalogue.CommercialUse;
import dev.pairwise.catalogue.Field;
import dev.pairwise.catalogue.Kind;
import dev.pairwise.catalogue.Model;
import dev.pairwise.catalogue.Models;
import dev.pairwise.catalogue.Routes;
import dev.pairwise.catalogue.Scores;
import dev.pairwise.comparison.Indexability.Ground;
import dev.pairwise.comparison.Indexability.Indexable;
import dev.pairwise.comparison.Indexability.Lack;
import dev.pairwise.comparison.Indexability.NotIndexable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IndexabilityTests {

    /** Nine rows known: released, context, max output, openness, inputs, outputs, status, family, commercial use. */
    private static Models.Builder known(String slug, String maker) {
        return model(slug)
                .maker(maker)
                .family(slug)
                .commercialUse(CommercialUse.PERMITTED)
                .priced("1", "1");
    }

    private static Models.Builder other() {
        return known("other", "beta").route(Routes.own("beta").priced("2", "2")).context(64_000);
    }

    private static Indexability of(Models.Builder left, Models.Builder right) {
        return of(left.build(), right.build(), List.of());
    }

    /** Asked in both orders. */
    private static Indexability of(Model left, Model right, List<Model> others) {
        List<Model> all = new ArrayList<>(others);
        all.add(left);
        all.add(right);
        Standings standings = Standings.of(catalogue(all));
        Indexability answer = standings.indexability(Pair.of(left, right));
        assertThat(standings.indexability(Pair.of(right, left))).isEqualTo(answer);
        return answer;
    }

    private static List<Lack> lacks(Models.Builder left, Models.Builder right) {
        return ((NotIndexable) of(left, right)).lacks();
    }

    @Test
    void holdsForTwoPricedModelsThatAreRivals() {
        assertThat(of(known("one", "acme"), other()))
                .isEqualTo(new Indexable(List.of(Ground.NEAREST_RIVALS, Ground.BOTH_WIDELY_OFFERED)));
    }

    @Test
    void failsBesideAnythingButALanguageModel() {
        assertThat(lacks(known("one", "acme").kind(Kind.EMBEDDING), other().kind(Kind.EMBEDDING)))
                .containsExactly(Lack.LANGUAGE_MODELS);
    }

    @Test
    void failsForARollingAlias() {
        assertThat(lacks(known("one-latest", "acme").rolling("one"), other()))
                .containsExactly(Lack.MODELS_OF_THEIR_OWN);
    }

    @Test
    void failsForTwins() {
        Models.Builder dated = known("one-20250110", "acme")
                .family("one")
                .released("2025-01-10")
                .context(8_000);

        assertThat(lacks(known("one", "acme"), dated)).containsExactly(Lack.TWO_PRODUCTS);
    }

    @Test
    void holdsForADatedVersionOfLaterMonths() {
        Models.Builder later =
                known("one-20250510", "acme").released("2025-05-10").context(8_000);

        assertThat(of(known("one", "acme"), later).isIndexable()).isTrue();
    }

    @Test
    void failsWithoutAPriceUnlessTheWeightsAreOpen() {
        Models.Builder closed = model("closed")
                .maker("gamma")
                .commercialUse(CommercialUse.PERMITTED)
                .family("c");
        Models.Builder open = model("open")
                .maker("gamma")
                .commercialUse(CommercialUse.PERMITTED)
                .family("c")
                .openWeights();

        assertThat(lacks(closed, other())).containsExactly(Lack.PRICE_OR_OPEN_WEIGHTS);
        assertThat(of(open, other()).isIndexable()).isTrue();
    }

    @Test
    void needsEightRowsKnownOnBothSides() {
        assertThat(of(known("one", "acme").unknown(Field.COMMERCIAL_USE), other())
                        .isIndexable())
                .isTrue();
        assertThat(lacks(known("one", "acme").unknown(Field.COMMERCIAL_USE).unknown(Field.INPUTS), other()))
                .containsExactly(Lack.KNOWN_SPECS);
    }

    @Test
    void countsNoOutputLimitThatOnlyRepeatsTheContext() {
        Models.Builder filler =
                known("one", "acme").unknown(Field.COMMERCIAL_USE).maxOutput(128_000);

        assertThat(lacks(filler, other())).containsExactly(Lack.KNOWN_SPECS);
    }

    @Test
    void needsADifferenceBesidesNameAndDate() {
        Models.Builder same = known("same", "beta").released("2025-03-01").knowledgeCutoff("2024-10");
        Models.Builder nearly = known("nearly", "beta")
                .route(Routes.at("host").priced("0.99", "0.99"))
                .context(131_072);
        Models.Builder able = known("able", "beta").can(Capability.VISION);

        assertThat(lacks(known("one", "acme").knowledgeCutoff("2024-06"), same)).containsExactly(Lack.KNOWN_DIFFERENCE);
        assertThat(lacks(known("one", "acme"), nearly)).containsExactly(Lack.KNOWN_DIFFERENCE);
        assertThat(lacks(known("one", "acme"), able)).containsExactly(Lack.KNOWN_DIFFERENCE);
        assertThat(of(known("one", "acme").cannot(Capability.VISION), able).isIndexable())
                .isTrue();
    }

    @Test
    void namesEveryGroundThatHolds() {
        Models.Builder left = known("one", "acme").line("line").score(Scores.on("exam", "50"));
        Models.Builder right =
                known("two", "acme").line("line").score(Scores.on("exam", "60")).context(8_000);
        for (String provider : List.of("p", "q", "r")) {
            left.route(Routes.at(provider));
            right.route(Routes.at(provider));
        }

        assertThat(of(left, right))
                .isEqualTo(new Indexable(List.of(
                        Ground.SAME_LINE,
                        Ground.SAME_MAKER_AND_TIME,
                        Ground.SHARED_TEST,
                        Ground.BOTH_WIDELY_OFFERED,
                        Ground.ALIKE_IN_COST_AND_TIME)));
    }

    @Test
    void needsAGround() {
        Model left = known("a-loner", "acme").build();
        Model right =
                known("b-loner", "beta").released("2022-01-01").context(64_000).build();

        assertThat(of(left, right, crowd())).isEqualTo(new NotIndexable(List.of(Lack.GROUND)));
    }

    @Test
    void givesTheSamePartnersAsAWalkOverAllPairs() {
        List<Model> models = new ArrayList<>(crowd());
        models.add(known("a-loner", "acme").score(Scores.on("exam", "50")).build());
        models.add(known("b-loner", "beta")
                .released("2022-01-01")
                .score(Scores.on("exam", "60"))
                .context(8_000)
                .build());
        Standings standings = Standings.of(catalogue(models));

        long pairs = 0;
        for (Model each : models) {
            List<Model> walked = standings.catalogue().models().stream()
                    .filter(partner -> !partner.equals(each))
                    .filter(partner ->
                            standings.indexability(Pair.of(each, partner)).isIndexable())
                    .toList();
            assertThat(standings.indexablePartners(each)).isEqualTo(walked);
            pairs += walked.size();
        }
        assertThat(standings.indexablePairs().count()).isPositive().isEqualTo(pairs / 2);
    }

    /** More models than can all be widely offered or rivals of each other. */
    private static List<Model> crowd() {
        return IntStream.range(100, 230)
                .mapToObj(number -> known("crowd-" + number, "maker-" + number % 20)
                        .released("20" + (15 + number % 10) + "-01-01")
                        .priced(Integer.toString(1 + number % 9), "1")
                        .context(1_000L * number)
                        .route(Routes.at("p"))
                        .route(Routes.at("q" + number % 2))
                        .build())
                .toList();
    }

    /** Of one month, with three providers each, and told apart by nothing else. */
    private static List<Model> ofOneMonth(int many) {
        return IntStream.range(0, many)
                .mapToObj(number -> known("model-" + number, "maker-" + number)
                        .architecture("kind " + number)
                        .route(Routes.at("north"))
                        .route(Routes.at("south"))
                        .build())
                .toList();
    }

    private static long pairsOn(Ground ground, List<Model> models) {
        Standings standings = Standings.of(catalogue(models));
        long both = models.stream()
                .flatMap(left -> standings.indexablePartners(left).stream().map(right -> Pair.of(left, right)))
                .map(standings::indexability)
                .filter(answer -> answer instanceof Indexable(List<Ground> grounds) && grounds.contains(ground))
                .count();
        return both / 2;
    }

    @Test
    void comparesOfTheLikeModelsOfAMonthThoseThatMostSell() {
        int most = IndexRules.LIKE_MODELS_OF_A_MONTH;

        assertThat(pairsOn(Ground.ALIKE_IN_COST_AND_TIME, ofOneMonth(most))).isEqualTo(most * (most - 1) / 2);
        assertThat(pairsOn(Ground.ALIKE_IN_COST_AND_TIME, ofOneMonth(most + 20)))
                .isEqualTo(most * (most - 1) / 2);
    }

    @Test
    void comparesOfTheTakersOfATestThoseThatMostSell() {
        int most = IndexRules.TAKERS_OF_A_TEST;
        List<Model> takers = IntStream.range(0, most + 20)
                .mapToObj(number -> known("model-" + number, "maker-" + number)
                        .architecture("kind " + number)
                        .score(Scores.on("exam", "50"))
                        .build())
                .toList();

        assertThat(pairsOn(Ground.SHARED_TEST, takers)).isEqualTo(most * (most - 1) / 2);
    }
}
