package dev.pairwise.page;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dev.pairwise.comparison.Change;
import dev.pairwise.comparison.ChangeLog;
import dev.pairwise.page.ChangesPage.Day;
import dev.pairwise.wording.ChangeWording;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/** Assembles the pages of recorded changes. */
public final class ChangesPages {

    /** As many rows as one still scrolls through. */
    static final int ROWS = 100;

    private static final int FIRST = 1;

    private final ChangeLog log;
    private final int number;
    private final int pages;

    private ChangesPages(ChangeLog log, int number) {
        this.log = log;
        this.number = number;
        this.pages = Math.max(FIRST, (log.all().size() + ROWS - 1) / ROWS);
    }

    /** The page of a number from one up, unless the list ends before it. */
    public static Optional<ChangesPage> of(ChangeLog log, int number) {
        ChangesPages assembly = new ChangesPages(log, number);
        return number >= FIRST && number <= assembly.pages ? Optional.of(assembly.page()) : Optional.empty();
    }

    private ChangesPage page() {
        List<Change> changes = log.all().stream()
                .skip((long) (number - FIRST) * ROWS)
                .limit(ROWS)
                .toList();
        return new ChangesPage(
                meta(changes),
                number == FIRST ? ChangeWording.introduction(log.all().size()) : List.of(),
                days(changes),
                paging());
    }

    private static List<Day> days(List<Change> changes) {
        return ChangeRows.of(changes).stream()
                .collect(groupingBy(ChangeRow::day, LinkedHashMap::new, toList()))
                .entrySet()
                .stream()
                .map(day -> new Day(day.getKey(), day.getValue()))
                .toList();
    }

    private Paging paging() {
        return new Paging(
                ChangeWording.position(number, pages),
                number == FIRST ? Optional.empty() : Optional.of(new Link("Newer changes", Links.changes(number - 1))),
                number == pages ? Optional.empty() : Optional.of(new Link("Older changes", Links.changes(number + 1))));
    }

    private Meta meta(List<Change> changes) {
        return new Meta(
                ChangeWording.title(number),
                ChangeWording.description(number, pages),
                Links.changes(number),
                number == FIRST,
                changes.stream()
                        .filter(change -> !change.announced())
                        .findFirst()
                        .map(change -> change.event().date().toString()),
                Optional.of(Links.paged(Links.markdown(Links.changes()), number)),
                Optional.of(Links.paged(Links.json(Links.changes()), number)),
                List.of(new Link("Home", Links.home()), new Link("Changes", Links.changes())));
    }
}
