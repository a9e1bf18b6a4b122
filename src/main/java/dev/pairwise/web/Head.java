package dev.pairwise.web;

import dev.pairwise.page.Meta;
import dev.pairwise.page.Preview;
import java.util.Optional;

/**
 * What the head of an HTML page needs beside its {@link Meta}: absolute addresses, the fingerprinted files, and finished structured data.
 * It is the second model attribute because absolute addresses depend on where the site runs, and pages do not.
 */
public record Head(
        Meta meta,
        Optional<String> canonical,
        Preview picture,
        String stylesheet,
        String script,
        String icon,
        Optional<String> report,
        Optional<String> structuredData) {

    /** A page that is not to be indexed is still followed: its links are good. */
    public String robots() {
        return meta.indexable() ? "index,follow" : "noindex,follow";
    }

    public Optional<String> markdown() {
        return meta.markdown();
    }

    public Optional<String> json() {
        return meta.json();
    }
}
