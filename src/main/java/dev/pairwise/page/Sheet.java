package dev.pairwise.page;

import java.util.List;
import java.util.stream.Stream;

/**
 * A table for spreadsheets: values as they are recorded, not as pages print them. An empty cell is unknown. Rows are made one by one as
 * they are asked for, once.
 */
public record Sheet(List<String> header, Stream<List<String>> rows) {

    public Sheet {
        header = List.copyOf(header);
    }
}
