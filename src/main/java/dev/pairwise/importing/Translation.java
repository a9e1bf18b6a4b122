package dev.pairwise.importing;

import dev.pairwise.document.CatalogueDocument;
import java.util.List;

/** An input in the catalogue's own words, with what had to be left out and what was taken with a doubt. */
public record Translation(CatalogueDocument document, List<Rejection> rejections, List<Warning> warnings) {

    public Translation {
        rejections = List.copyOf(rejections);
        warnings = List.copyOf(warnings);
    }
}
