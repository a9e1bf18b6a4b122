package dev.pairwise.importing;

import dev.pairwise.document.CatalogueDocument;
import java.nio.file.Path;
import java.util.List;

/** A data set that {@code import} takes by name. It reads its files and decides nothing about what may be written. */
public interface DataSet {

    /** The name on the command line, such as {@code models-dev}. */
    String name();

    /**
     * Puts files or folders of this data set into the catalogue's own words; {@code stored} tells which model a foreign name means. A record
     * it cannot use is a {@link Rejection}, a name that means no model of the catalogue is {@link Unmapped}; an input it cannot read at all
     * is an {@link UnreadableInput}.
     */
    List<Translation> translate(List<Path> inputs, CatalogueDocument stored);

    /** Whether an input lists every route its source has, so that a route it no longer names has ended. */
    boolean wholeSnapshot();
}
