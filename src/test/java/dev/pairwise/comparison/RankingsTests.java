package dev.pairwise.comparison;

import static dev.pairwise.catalogue.Models.catalogue;
import static dev.pairwise.catalogue.Models.model;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pairwise.catalogue.Model;
import dev.pairwise.catalogue.Provenances;
import dev.pairwise.catalogue.Scores;
import dev.pairwise.comparison.Conditions.Party;
import dev.pairwise.comparison.TestResult.Reason;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RankingsTests {

    @Test
    void aRankCountsTheModelsThatAreAheadByMoreThanNoise() {
        Rankings rankings = rankings(took("low", score("50")), took("best", score("90")), took("mid", score("70")));

        assertThat(ranks(rankings)).containsExactly("1 best", "2 mid", "3 low");
    }

    @Test
    void modelsWithinNoiseShareARank() {
        Rankings rankings = rankings(took("a", score("70")), took("b", score("69")), took("c", score("30")));

        assertThat(ranks(rankings)).containsExactly("1 a", "1 b", "3 c");
        assertThat(rankings.lists()
                        .getFirst()
                        .sharing(rankings.lists().getFirst().places().getFirst()))
                .isEqualTo(2);
    }

    @Test
    void theSameDifferenceIsATieInASmallTestAndNoneInALargeOne() {
        Rankings small = rankings(
                took("a", score("70").questions(100)), took("b", score("66").questions(100)));
        Rankings large = rankings(
                took("a", score("70").questions(9_000)), took("b", score("66").questions(9_000)));

        assertThat(ranks(small)).containsExactly("1 a", "1 b");
        assertThat(ranks(large)).containsExactly("1 a", "2 b");
    }

    @Test
    void theLowestIsFirstWhereLowerIsBetter() {
        Rankings rankings = rankings(
                took("many", score("60").lowerIsBetter()),
                took("few", score("5").lowerIsBetter()));

        assertThat(ranks(rankings)).containsExactly("1 few", "2 many");
    }

    @Test
    void whatWasRunUnderOtherConditionsIsNotRanked() {
        Rankings rankings = rankings(
                took("plain", score("50")),
                took("high", score("90").setting("high")),
                took("harness", score("80").harness("other")),
                took("party", score("70").ranBy("somebody")),
                took("source", score("60").saidBy(Provenances.of("elsewhere"))));

        assertThat(rankings.lists()).isEmpty();
        assertThat(rankings.alone())
                .extracting(taken -> taken.model().slug().value())
                .containsExactly("high", "harness", "party", "source", "plain");
    }

    @Test
    void whatMakersSayOfTheirOwnModelsIsOneListApartFromWhatTheySayOfOthers() {
        Rankings rankings = rankings(
                model("one")
                        .maker("one")
                        .score(score("80").selfReported().ranBy("One"))
                        .build(),
                model("two")
                        .maker("two")
                        .score(score("40").selfReported().ranBy("Two"))
                        .build(),
                model("three")
                        .maker("three")
                        .score(score("60").selfReported().ranBy("Two"))
                        .build());

        assertThat(rankings.lists())
                .singleElement()
                .satisfies(list -> assertThat(list.conditions().party()).isEqualTo(new Party.Makers()));
        assertThat(ranks(rankings)).containsExactly("1 one", "2 two");
        assertThat(rankings.alone()).hasSize(1);
    }

    @Test
    void nobodyIsRankedWhereNobodySaysWhoRanTheTest() {
        Rankings rankings = rankings(
                took("a", score("50").ranBy(null)), took("b", score("90").ranBy(null)));

        assertThat(rankings.lists()).singleElement().satisfies(list -> {
            assertThat(list.unranked()).contains(Reason.PARTY_UNKNOWN);
            assertThat(list.places())
                    .extracting(place -> place.taken().model().slug().value())
                    .containsExactly("b", "a");
            assertThat(list.places()).allMatch(place -> place.rank().isEmpty());
        });
    }

    @Test
    void nobodyIsRankedWhereTheNoiseIsNotKnown() {
        Rankings rankings = rankings(took("a", score("1200")), took("b", score("1400")));

        assertThat(rankings.lists())
                .singleElement()
                .satisfies(list -> assertThat(list.unranked()).contains(Reason.NOISE_UNKNOWN));
    }

    @Test
    void independentListsGoFirstThenTheLongest() {
        Rankings rankings = rankings(
                took("a", score("50").selfReported().ranBy("Acme")),
                took("b", score("50").selfReported().ranBy("Acme")),
                took("c", score("50").selfReported().ranBy("Acme")),
                took("d", score("50").setting("high")),
                took("e", score("50").setting("high")),
                took("f", score("50")),
                took("g", score("50")),
                took("h", score("50")));

        assertThat(rankings.lists())
                .extracting(
                        list -> list.places().getFirst().taken().model().slug().value())
                .containsExactly("f", "d", "a");
    }

    @Test
    void ofVeryManyScoresTheBestAreListedWithTheRanksThatTheyHaveAmongAll() {
        int more = RankedList.MOST_PLACES + 50;
        RankedList list = rankings(IntStream.range(0, more)
                        .mapToObj(number -> took("m" + number, score(Integer.toString(number % 100))))
                        .toArray(Model[]::new))
                .lists()
                .getFirst();

        assertThat(list.scores()).isEqualTo(more);
        assertThat(list.places()).hasSize(RankedList.MOST_PLACES);
        assertThat(list.places().getFirst().taken().score().value()).isEqualByComparingTo("99");
        assertThat(list.places().getFirst().rank()).contains(1);
        assertThat(list.places().getLast().taken().score().value()).isEqualByComparingTo("16");
    }

    private static Scores.Builder score(String value) {
        return Scores.on("test", value);
    }

    private static Model took(String slug, Scores.Builder score) {
        return model(slug).score(score).build();
    }

    private static Rankings rankings(Model... models) {
        return Rankings.of(
                Places.of(catalogue(Arrays.asList(models))).tests().all().getFirst());
    }

    private static List<String> ranks(Rankings rankings) {
        return rankings.lists().getFirst().places().stream()
                .map(place ->
                        place.rank().orElseThrow() + " " + place.taken().model().slug())
                .toList();
    }
}
