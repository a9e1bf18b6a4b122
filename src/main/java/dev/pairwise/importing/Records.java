package dev.pairwise.importing;

import dev.pairwise.document.CatalogueDocument;
import dev.pairwise.document.Stamped;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** All records of a document that say where they come from and when somebody looked. */
final class Records {

    private Records() {}

    static Stream<Stamped> of(CatalogueDocument document) {
        return Stream.<List<? extends Stamped>>of(
                        document.makers(),
                        document.providers(),
                        document.models(),
                        document.routes(),
                        document.prices(),
                        document.benchmarks(),
                        document.scores(),
                        document.claims())
                .flatMap(List::stream);
    }

    /** The newest day on which anything was checked. */
    static Optional<LocalDate> newestCheck(CatalogueDocument document) {
        return of(document)
                .map(Stamped::checked)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .max(LocalDate::compareTo);
    }
}
