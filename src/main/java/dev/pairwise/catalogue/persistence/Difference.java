package dev.pairwise.catalogue.persistence;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A field whose value was one thing and is another; any part may be absent. */
record Difference(
        @Nullable String field,
        @Nullable String oldValue,
        @Nullable String newValue) {

    static final Difference NONE = new Difference(null, null, null);

    /** The rates of the second map that are not those of the first, in its order. */
    static List<Difference> between(Map<String, @Nullable BigDecimal> before, Map<String, @Nullable BigDecimal> after) {
        List<Difference> differences = new ArrayList<>();
        after.forEach((code, rate) -> {
            Difference difference = new Difference(code, text(before.get(code)), text(rate));
            if (difference.isOne()) {
                differences.add(difference);
            }
        });
        return differences;
    }

    boolean isOne() {
        return !Objects.equals(oldValue, newValue);
    }

    static @Nullable String text(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case BigDecimal number -> number.toPlainString();
            case Object other -> other.toString();
        };
    }
}
