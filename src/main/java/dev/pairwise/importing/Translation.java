package dev.pairwise.importing;

import dev.pairwise.document.CatalogueDocument;
import java.util.List;

/** An input in the catalogue's own words, with what had to be left out, what was taken with a doubt, and where each record was read. */
public record Translation(
        CatalogueDocument document,
        List<Rejection> rejections,
        List<Warning> warnings,
        List<Unmapped> unmapped,
        Places places) {

    public Translation {
        rejections = List.copyOf(rejections);
        warnings = List.copyOf(warnings);
        unmapped = List.copyOf(unmapped);
    }

    /** For data sets whose records are known by their own keys, not by their place in a file. */
    public Translation(
            CatalogueDocument document, List<Rejection> rejections, List<Warning> warnings, List<Unmapped> unmapped) {
        this(document, rejections, warnings, unmapped, new Places());
    }
}
