package dev.pairwise.web.api;

import dev.pairwise.catalogue.Absence;
import dev.pairwise.catalogue.Fact;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A fact without its source, as lists give it. */
@Schema(
        description =
                "A fact in short: a value, or the reason why there is none. The model itself has its source and dates.")
record Brief<T>(@Nullable T value, @Nullable Absence absent) {

    static <T> Brief<T> of(Fact<T> fact) {
        return switch (fact) {
            case Fact.Known<T> known -> new Brief<>(known.value(), null);
            case Fact.Missing<T>(Absence absence) -> new Brief<>(null, absence);
        };
    }
}
