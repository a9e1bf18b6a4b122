package dev.pairwise.page;

import java.util.Optional;

/** Where one page of a list stands among its pages, and the ones beside it. */
public record Paging(String position, Optional<Link> previous, Optional<Link> next) {

    /** Everything is on one page. */
    public boolean isNeedless() {
        return previous.isEmpty() && next.isEmpty();
    }
}
