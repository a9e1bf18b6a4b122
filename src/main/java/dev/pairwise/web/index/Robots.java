package dev.pairwise.web.index;

/**
 * What crawlers may ask for: everything. Pages that are not to be indexed say so themselves, and who may not read them never learns it; a
 * query string has the clean address as its canonical link, which counts for nothing where it cannot be read.
 */
final class Robots {

    private Robots() {}

    static String text(String sitemap) {
        return """
                User-agent: *
                Allow: /

                Sitemap: %s
                """.formatted(sitemap);
    }
}
