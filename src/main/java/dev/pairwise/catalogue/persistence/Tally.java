package dev.pairwise.catalogue.persistence;

import dev.pairwise.catalogue.ImportOutcome;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Counts what one write does. */
final class Tally {

    private int added;
    private int changed;
    private int confirmed;
    private int older;
    private int ended;
    private int events;
    private @Nullable LocalDate newest;

    void add(Stamp stamp) {
        added++;
        see(stamp.checked());
    }

    void change(Stamp stamp) {
        changed++;
        see(stamp.checked());
    }

    void confirm(Stamp stamp) {
        confirmed++;
        see(stamp.checked());
    }

    void addUndated() {
        added++;
    }

    void changeUndated() {
        changed++;
    }

    void leaveOlder() {
        older++;
    }

    void end() {
        ended++;
    }

    void event() {
        events++;
    }

    private void see(LocalDate day) {
        if (newest == null || day.isAfter(newest)) {
            newest = day;
        }
    }

    @Nullable
    LocalDate newest() {
        return newest;
    }

    ImportOutcome outcome() {
        return new ImportOutcome(added, changed, confirmed, older, ended, events);
    }
}
