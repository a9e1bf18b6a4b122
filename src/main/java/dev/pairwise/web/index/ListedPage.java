package dev.pairwise.web.index;

import dev.pairwise.page.Meta;
import java.util.Optional;

/** A page as the sitemap names it: its path, and the day that the page itself shows. */
record ListedPage(String path, Optional<String> lastModified) {

    static ListedPage of(Meta meta) {
        return new ListedPage(meta.canonical(), meta.lastModified());
    }
}
