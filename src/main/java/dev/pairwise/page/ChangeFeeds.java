package dev.pairwise.page;

import dev.pairwise.comparison.ChangeLog;
import dev.pairwise.comparison.ModelDay;
import dev.pairwise.comparison.ModelDays;
import dev.pairwise.page.ChangeFeed.Entry;
import dev.pairwise.wording.FeedWording;
import java.time.LocalDate;
import java.util.List;

/** Assembles the feed of changes. */
public final class ChangeFeeds {

    /** Weeks of usual days; of a day with more, the list of changes has the rest. */
    public static final int MOST = 150;

    private ChangeFeeds() {}

    /** {@code today} is the date of the catalogue. */
    public static ChangeFeed of(ChangeLog log, LocalDate today) {
        List<Entry> entries = ModelDays.newest(log, today, MOST).stream()
                .map(ChangeFeeds::entry)
                .toList();
        return new ChangeFeed(
                FeedWording.title(),
                FeedWording.subtitle(),
                FeedWording.rights(),
                entries.stream().map(Entry::updated).findFirst().orElseGet(today::toString),
                entries);
    }

    private static Entry entry(ModelDay day) {
        Link model = Names.link(day.model());
        return new Entry(
                model.href() + Links.inPage("changed-" + day.day()),
                FeedWording.title(day),
                day.known().toString(),
                model,
                FeedWording.notice(day),
                ChangeRows.of(day.changes()));
    }
}
