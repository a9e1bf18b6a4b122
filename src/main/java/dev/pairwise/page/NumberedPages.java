package dev.pairwise.page;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Links to all pages of a list, so that each is one click from every other. */
public record NumberedPages(List<Entry> entries) {

    public NumberedPages {
        entries = List.copyOf(entries);
    }

    public record Entry(String number, String href, boolean current) {}

    static NumberedPages of(int current, int pages, IntFunction<String> address) {
        return new NumberedPages(IntStream.rangeClosed(1, pages)
                .mapToObj(page -> new Entry(Integer.toString(page), address.apply(page), page == current))
                .toList());
    }

    /** Everything is on one page. */
    public boolean isNeedless() {
        return entries.size() < 2;
    }
}
