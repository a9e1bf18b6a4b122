package dev.pairwise.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pairwise.catalogue.Model;
import dev.pairwise.comparison.CatalogueCounts;
import dev.pairwise.comparison.Standings;
import dev.pairwise.importing.BundledFiles;
import dev.pairwise.page.PairsPage.PairRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The pages of all pairs of a model, over the bundled catalogue. */
class PairsPagesTests {

    private static final int ONE_MODEL_IN = 50;

    private static final Standings STANDINGS = BundledFiles.standings();
    private static final List<Model> MODELS = CatalogueCounts.languageModels(STANDINGS.catalogue());

    @Test
    void listEveryOtherLanguageModelOnce() {
        for (Model model : some()) {
            List<String> expected = MODELS.stream()
                    .filter(other -> !other.slug().equals(model.slug()))
                    .map(other -> Links.pair(model.slug(), other.slug()))
                    .toList();

            assertThat(rows(model).map(row -> row.pair().href())).containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    @Test
    void beginWithTheNearestRivalsAndGoOnBySlug() {
        for (Model model : some()) {
            List<String> rivals = STANDINGS.rivals(model).stream()
                    .map(rival -> Links.pair(model.slug(), rival.slug()))
                    .toList();
            List<String> listed = rows(model).map(row -> row.pair().href()).toList();
            List<String> others = STANDINGS.comparable(model).stream()
                    .skip(rivals.size())
                    .map(other -> other.slug().value())
                    .toList();

            assertThat(listed).startsWith(rivals.toArray(String[]::new));
            assertThat(others).isSorted();
        }
    }

    @Test
    void everyCostHasASourceOrSaysThatThereIsNone() {
        for (Model model : some()) {
            assertThat(rows(model).map(PairRow::cost))
                    .allSatisfy(cost ->
                            assertThat(cost.notes().isEmpty()).as(cost.text()).isEqualTo(cost.isUnknown()));
        }
    }

    @Test
    void endWhereTheListEnds() {
        Model model = MODELS.getFirst();
        int pages = (MODELS.size() - 1 + PairsPages.ROWS - 1) / PairsPages.ROWS;

        assertThat(PairsPages.of(model, STANDINGS, 0)).isEmpty();
        assertThat(PairsPages.of(model, STANDINGS, pages)).isPresent();
        assertThat(PairsPages.of(model, STANDINGS, pages + 1)).isEmpty();
    }

    @Test
    void leadFromOneToTheNextAndAreNeverIndexed() {
        Model model = MODELS.getFirst();
        PairsPage first = PairsPages.of(model, STANDINGS, 1).orElseThrow();
        PairsPage second = PairsPages.of(model, STANDINGS, 2).orElseThrow();
        String address = Links.pairsOf(model.slug());

        assertThat(first.paging().previous()).isEmpty();
        assertThat(first.paging().next()).contains(new Link("Next", address + "?page=2"));
        assertThat(second.paging().previous()).contains(new Link("Previous", address));
        assertThat(second.meta().canonical()).isEqualTo(address + "?page=2");
        assertThat(List.of(first.meta().indexable(), second.meta().indexable())).containsOnly(false);
    }

    @Test
    void holdAModelOfAnotherKindAgainstItsKindAlone() {
        for (Model model : STANDINGS.catalogue().models()) {
            assertThat(STANDINGS.comparable(model))
                    .as(model.slug().value())
                    .allMatch(other -> !other.isRollingAlias() && model.kind().isComparableWith(other.kind()));
        }
    }

    private List<Model> some() {
        return IntStream.range(0, MODELS.size())
                .filter(index -> index % ONE_MODEL_IN == 0)
                .mapToObj(MODELS::get)
                .toList();
    }

    private Stream<PairRow> rows(Model model) {
        List<PairRow> rows = new ArrayList<>();
        Optional<PairsPage> page = PairsPages.of(model, STANDINGS, 1);
        for (int number = 2; page.isPresent(); number++) {
            rows.addAll(page.get().rows());
            page = PairsPages.of(model, STANDINGS, number);
        }
        return rows.stream();
    }
}
