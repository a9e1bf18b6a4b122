package dev.pairwise.page;

import java.util.List;

/** One page of the recorded changes, grouped by day, newest first. */
public record ChangesPage(Meta meta, List<String> introduction, List<Day> days, Paging paging) implements Page {

    public ChangesPage {
        introduction = List.copyOf(introduction);
        days = List.copyOf(days);
    }

    public record Day(String day, List<ChangeRow> changes) {

        public Day {
            changes = List.copyOf(changes);
        }
    }
}
