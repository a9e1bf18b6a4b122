package dev.pairwise.catalogue;

import java.time.LocalDate;
import java.util.Optional;

/** Who says so, in tests. */
public final class Provenances {

    /** The day of a test catalogue; facts are checked on it unless a test says otherwise. */
    public static final LocalDate TODAY = LocalDate.of(2026, 6, 15);

    private Provenances() {}

    public static Provenance of(String source) {
        return of(source, TODAY.toString());
    }

    public static Provenance of(String source, String checked) {
        LocalDate day = LocalDate.parse(checked);
        return new Provenance(source(source), Optional.of("https://example.org/" + source), day, day);
    }

    public static Source source(String slug) {
        return new Source(new Slug(slug), slug, "MIT", Optional.of("https://example.org/" + slug), TODAY);
    }
}
