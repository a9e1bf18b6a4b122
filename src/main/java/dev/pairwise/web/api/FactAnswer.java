package dev.pairwise.web.api;

import dev.pairwise.catalogue.Absence;
import dev.pairwise.catalogue.Fact;
import dev.pairwise.catalogue.Provenance;
import dev.pairwise.catalogue.Slug;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One fact: a value and who says so, or the reason why there is none. */
@Schema(description = "One fact: a value with its source and its dates, or, in absent, the reason why there is none.")
record FactAnswer<T>(
        @Schema(description = "The value; left out where absent says why there is none.") @Nullable
        T value,

        @Schema(description = "Why there is no value; left out where there is one.") @Nullable
        Absence absent,

        @Schema(description = "The source whose word counts.", example = "models-dev") @Nullable
        Slug source,

        @Schema(description = "Where the source says so, where it has such an address.") @Nullable
        String sourceUrl,

        @Schema(description = "The day it was last checked.") @Nullable
        LocalDate checked,

        @Schema(description = "The day the value last changed.") @Nullable
        LocalDate changed,

        @Schema(description = "What other sources say against it.")
        List<Claim<T>> disagreements) {

    /** What another source says. */
    @Schema(description = "What another source says.")
    record Claim<T>(T value, Slug source, @Nullable String sourceUrl, LocalDate checked, LocalDate changed) {

        static <S, T> Claim<T> of(Fact.Claim<S> claim, Function<? super S, T> form) {
            Provenance by = claim.provenance();
            return new Claim<>(
                    form.apply(claim.value()), by.source().slug(), by.url().orElse(null), by.checked(), by.changed());
        }
    }

    FactAnswer {
        disagreements = List.copyOf(disagreements);
    }

    static <T> FactAnswer<T> of(Fact<T> fact) {
        return of(fact, Function.identity());
    }

    static <S, T> FactAnswer<T> of(Fact<S> fact, Function<? super S, T> form) {
        return switch (fact) {
            case Fact.Missing<S>(Absence absence) -> missing(absence);
            case Fact.Known<S> known -> known(known, form);
        };
    }

    private static <T> FactAnswer<T> missing(Absence absence) {
        return new FactAnswer<>(null, absence, null, null, null, null, List.of());
    }

    private static <S, T> FactAnswer<T> known(Fact.Known<S> known, Function<? super S, T> form) {
        Provenance by = known.provenance();
        return new FactAnswer<>(
                form.apply(known.value()),
                null,
                by.source().slug(),
                by.url().orElse(null),
                by.checked(),
                by.changed(),
                known.disagreements().stream()
                        .map(claim -> Claim.of(claim, form))
                        .toList());
    }
}
