package dev.pairwise.page;

import java.util.Optional;

/** One value of a long list: finished text, where it leads, the exact figure for its {@code title}, and the name of its style. */
public record ListCell(String text, Optional<String> href, Optional<String> title, Optional<String> style) {

    static ListCell of(String text) {
        return new ListCell(text, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Why there is no value. */
    static ListCell unknown(String why) {
        return of(why).styled("unknown");
    }

    ListCell linked(String address) {
        return new ListCell(text, Optional.of(address), title, style);
    }

    ListCell titled(String exact) {
        return new ListCell(text, href, Optional.of(exact), style);
    }

    ListCell styled(String name) {
        return new ListCell(text, href, title, Optional.of(name));
    }
}
