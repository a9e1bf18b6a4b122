package dev.pairwise.importing;

import java.nio.file.Path;

/** A data set that {@code import} takes by name. It reads its file or folder and decides nothing about what is stored already. */
public interface DataSet {

    /** The name on the command line, such as {@code models-dev}. */
    String name();

    /**
     * Puts a file or folder of this data set into the catalogue's own words. A record it cannot use is a {@link Rejection}; an input it
     * cannot read at all is an {@link UnreadableInput}.
     */
    Translation translate(Path input);

    /** Whether an input lists every route its source has, so that a route it no longer names has ended. */
    boolean wholeSnapshot();
}
