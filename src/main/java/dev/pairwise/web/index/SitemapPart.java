package dev.pairwise.web.index;

import java.util.function.Supplier;
import java.util.stream.Stream;

/** A part of the sitemap under the name that its address ends with. Its pages are made as they are asked for. */
record SitemapPart(String name, Supplier<Stream<ListedPage>> pages) {

    boolean hasPages() {
        return pages.get().findAny().isPresent();
    }
}
