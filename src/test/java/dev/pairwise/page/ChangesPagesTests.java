package dev.pairwise.page;

import static dev.pairwise.catalogue.Models.catalogue;
import static dev.pairwise.catalogue.Models.model;
import static dev.pairwise.catalogue.Provenances.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pairwise.catalogue.ChangeEvent;
import dev.pairwise.catalogue.Changes;
import dev.pairwise.catalogue.Model;
import dev.pairwise.catalogue.Routes;
import dev.pairwise.comparison.ChangeLog;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChangesPagesTests {

    private static final Model MODEL = model("small")
            .name("Small")
            .route(Routes.at("host").priced("1", "4"))
            .build();

    @Test
    void groupsByDayNewestFirst() {
        ChangesPage page = page(
                log(List.of(
                        Changes.priceOf(MODEL, TODAY.minusDays(1)),
                        Changes.added("small"),
                        Changes.priceOf(MODEL, TODAY))),
                1);

        assertThat(page.days()).extracting(ChangesPage.Day::day).containsExactly("2026-06-15", "2026-06-14");
        assertThat(page.days().getFirst().changes())
                .extracting(ChangeRow::what)
                .containsExactly("Model added", "Input price");
        assertThat(page.meta().lastModified()).contains("2026-06-15");
        assertThat(page.paging().isNeedless()).isTrue();
    }

    @Test
    void linksEveryPageFromTheOneBeforeAndIndexesTheFirst() {
        ChangeLog log = log(changes(ChangesPages.ROWS * 2 + 1));

        assertThat(rows(page(log, 1))).isEqualTo(ChangesPages.ROWS);
        assertThat(rows(page(log, 3))).isEqualTo(1);
        assertThat(page(log, 1).paging().next()).contains(new Link("Older changes", "/changes?page=2"));
        assertThat(page(log, 2).paging().previous()).contains(new Link("Newer changes", "/changes"));
        assertThat(page(log, 3).paging().next()).isEmpty();
        assertThat(page(log, 1).meta().indexable()).isTrue();
        assertThat(page(log, 2).meta().indexable()).isFalse();
        assertThat(page(log, 2).meta().canonical()).isEqualTo("/changes?page=2");
        assertThat(page(log, 2).meta().markdown()).contains("/changes.md?page=2");
        assertThat(page(log, 2).meta().title()).isNotEqualTo(page(log, 3).meta().title());
    }

    @Test
    void hasNoPageBeforeTheFirstOrAfterTheLast() {
        ChangeLog full = log(changes(ChangesPages.ROWS));

        assertThat(ChangesPages.of(full, 0)).isEmpty();
        assertThat(ChangesPages.of(full, 1)).isPresent();
        assertThat(ChangesPages.of(full, 2)).isEmpty();
    }

    @Test
    void saysSoWhenNothingIsRecorded() {
        ChangesPage page = page(log(List.of()), 1);

        assertThat(page.days()).isEmpty();
        assertThat(page.introduction()).first().asString().startsWith("No change is recorded yet.");
    }

    private static List<ChangeEvent> changes(int count) {
        return IntStream.range(0, count)
                .mapToObj(days -> Changes.priceOf(MODEL, TODAY.minusDays(days)))
                .toList();
    }

    private static long rows(ChangesPage page) {
        return page.days().stream().mapToLong(day -> day.changes().size()).sum();
    }

    private static ChangeLog log(List<ChangeEvent> events) {
        return ChangeLog.of(catalogue(MODEL), events);
    }

    private static ChangesPage page(ChangeLog log, int number) {
        return ChangesPages.of(log, number).orElseThrow();
    }
}
