package dev.pairwise.wording;

import dev.pairwise.catalogue.Provenance;
import dev.pairwise.catalogue.Source;

/** Words for who says so. */
public final class SourceWording {

    private SourceWording() {}

    /** Read out at a note: {@code Source 3: models.dev, checked 2026-09-30, changed 2026-05-01}. */
    public static String note(int number, Provenance provenance) {
        return "Source %d: %s, checked %s, changed %s"
                .formatted(number, provenance.source().name(), provenance.checked(), provenance.changed());
    }

    /** At the foot of the page, with the credit that the licence asks for. */
    public static String credit(Provenance provenance) {
        Source source = provenance.source();
        return "%s (%s), retrieved %s, checked %s"
                .formatted(source.name(), source.licence(), source.retrieved(), provenance.checked());
    }
}
