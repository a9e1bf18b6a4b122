package dev.pairwise.importing;

import org.jspecify.annotations.Nullable;

/** Where a record stands: the file and the JSON path in it, or for a foreign data set the record's own key. */
public record Place(String file, String path) {

    Place of(String key) {
        return new Place(file, path + "." + key);
    }

    Rejection rejection(@Nullable Object value, String expected) {
        return new Rejection(file, path, SchemaCheck.shortened("\"" + value + "\""), expected);
    }
}
