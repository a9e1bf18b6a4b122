package dev.pairwise.web.index;

import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** A part of the sitemap under the name that its address ends with. Its pages are made as they are asked for. */
record SitemapPart(String name, BooleanSupplier isFilled, Supplier<Stream<ListedPage>> pages) {

    /** A part that may turn out to have no page. */
    SitemapPart(String name, Supplier<Stream<ListedPage>> pages) {
        this(name, () -> pages.get().findAny().isPresent(), pages);
    }

    boolean hasPages() {
        return isFilled.getAsBoolean();
    }
}
