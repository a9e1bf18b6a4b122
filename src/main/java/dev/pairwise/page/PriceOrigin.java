package dev.pairwise.page;

import dev.pairwise.catalogue.Provenance;
import dev.pairwise.catalogue.Rate;
import dev.pairwise.comparison.ListedModel;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Who says the prices of a listed model, and when. */
final class PriceOrigin {

    private PriceOrigin() {}

    /** Of the input price and of the output price; once where one source says both, and none without a price. */
    static List<Provenance> of(ListedModel listed) {
        return listed.route().stream()
                .flatMap(route -> Stream.of(Rate.INPUT, Rate.OUTPUT).map(route::provenanceOf))
                .distinct()
                .toList();
    }

    /** The day since which neither price was looked at again. */
    static Optional<LocalDate> checked(ListedModel listed) {
        return oldest(listed).map(Provenance::checked);
    }

    static Optional<Provenance> oldest(ListedModel listed) {
        return of(listed).stream().min(Comparator.comparing(Provenance::checked));
    }
}
