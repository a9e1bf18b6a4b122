package dev.pairwise.page;

import dev.pairwise.catalogue.Model;
import dev.pairwise.catalogue.Route;
import dev.pairwise.comparison.Pair;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The day the newest price of a page was checked. */
final class PriceDates {

    private PriceDates() {}

    static Optional<LocalDate> of(Pair pair) {
        return newest(pair.sides().stream());
    }

    static Optional<LocalDate> of(List<Model> models) {
        return newest(models.stream());
    }

    static Optional<LocalDate> of(Model model) {
        return newest(Stream.of(model));
    }

    private static Optional<LocalDate> newest(Stream<Model> models) {
        return models.flatMap(model -> model.routes().stream())
                .filter(Route::isPriced)
                .map(route -> route.provenance().checked())
                .max(Comparator.naturalOrder());
    }
}
