package dev.pairwise.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pairwise.catalogue.Catalogue;
import dev.pairwise.catalogue.InMemoryCatalogue;
import dev.pairwise.catalogue.Model;
import dev.pairwise.catalogue.Models;
import dev.pairwise.catalogue.Routes;
import dev.pairwise.comparison.Comparison;
import dev.pairwise.comparison.Pair;
import dev.pairwise.comparison.Standings;
import dev.pairwise.comparison.Workload;
import dev.pairwise.page.VerdictSection.Figure;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PicturesTests {

    private static final Model PRICED = Models.model("left-model")
            .name("Left Model")
            .route(Routes.at("host").priced("2.5", "10"))
            .build();
    private static final Model UNPRICED =
            Models.model("right-model").name("Right Model").build();

    private static final Catalogue CATALOGUE = new InMemoryCatalogue(
            "1",
            LocalDate.of(2026, 9, 30),
            new InMemoryCatalogue.Contents(
                    List.of(), List.of(), List.of(), List.of(), List.of(PRICED, UNPRICED), List.of()));

    private static ComparisonPage page(Workload workload) {
        return ComparisonPages.of(
                Comparison.of(Standings.of(CATALOGUE), Pair.of(PRICED, UNPRICED), workload),
                new PairQuery(workload, Map.of(), Map.of(), false));
    }

    @Test
    void aPairHasTheFiguresOfItsPage() {
        ComparisonPage page = page(Workload.DEFAULT);

        assertThat(Pictures.of(page).figures())
                .startsWith(page.verdict().figures().getFirst())
                .contains(
                        new Figure("1M input tokens", "$2.50", "unknown"),
                        new Figure("1M output tokens", "$10", "unknown"))
                .extracting(Figure::label)
                .containsExactly("Monthly cost", "1M input tokens", "1M output tokens", "Context", "Providers");
        assertThat(Pictures.of(page).sentence()).isEqualTo(page.verdict().sentence());
    }

    @Test
    void aPairSaysInWordsWhatItsPictureShows() {
        ComparisonPage page = page(Workload.DEFAULT);

        assertThat(Pictures.preview(page))
                .isEqualTo(new Preview(
                        "/og/compare/left-model/right-model.png",
                        "Left Model and Right Model side by side. "
                                + page.verdict().sentence()));
    }

    @Test
    void theVerdictAtAnotherWorkloadIsNotOnThePicture() {
        ComparisonPage page = page(new Workload(5, 1, 1, 0, 0));

        assertThat(Pictures.preview(page).text()).isEqualTo("Left Model and Right Model side by side.");
    }

    @Test
    void anyOtherPageHasThePictureOfTheSite() {
        assertThat(Pictures.preview(ErrorPages.forStatus(404)).href()).isEqualTo("/og/pairwise.png");
    }
}
