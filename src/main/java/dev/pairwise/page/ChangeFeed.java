package dev.pairwise.page;

import java.util.List;
import java.util.Optional;

/** The newest changes for feed readers. Days are ISO days; {@code updated} is never in the future. */
public record ChangeFeed(String title, String subtitle, String rights, String updated, List<Entry> entries) {

    public ChangeFeed {
        entries = List.copyOf(entries);
    }

    /** The changes of one model on one day; {@code id} is a path that stays the same for them. */
    public record Entry(
            String id, String title, String updated, Link model, Optional<String> notice, List<ChangeRow> changes) {

        public Entry {
            changes = List.copyOf(changes);
        }
    }
}
