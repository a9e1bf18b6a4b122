package dev.pairwise.catalogue.persistence;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Values that together identify a row, or make up what it says; compared as a whole, any of them may be absent. */
record Parts(List<@Nullable Object> values) {

    static Parts of(@Nullable Object... values) {
        return new Parts(Arrays.asList(values));
    }
}
