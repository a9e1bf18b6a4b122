package dev.pairwise.importing;

import java.nio.file.Path;
import java.util.List;

/** A data set that {@code import} takes by name. It reads its file or folder and decides nothing about what is stored already. */
public interface DataSet {

    /** The name on the command line, such as {@code models-dev}. */
    String name();

    /**
     * Puts a file or folder of this data set into the catalogue's own words. A record it cannot use is a {@link Rejection}; an input it
     * cannot read at all is an {@link UnreadableInput}.
     */
    Translation translate(Path input);

    /** Several inputs: each a document of its own, unless a data set says that they add up. */
    default List<Translation> translateAll(List<Path> inputs) {
        return inputs.stream().map(this::translate).toList();
    }

    /** Whether an input lists every route its source has, so that a route it no longer names has ended. */
    boolean wholeSnapshot();
}
