package dev.pairwise.importing;

import dev.pairwise.catalogue.Catalogue;
import dev.pairwise.comparison.Ages;
import dev.pairwise.comparison.Coverage;
import java.util.List;
import java.util.stream.Stream;

/** How many models have each fact, a price or a score, a line each. */
final class CoverageLines {

    private CoverageLines() {}

    static List<String> of(Catalogue catalogue) {
        Coverage coverage = Coverage.of(catalogue.models(), Ages.in(catalogue));
        return Stream.concat(
                        coverage.shares().stream()
                                .map(share -> line(code(share.subject()), share.known(), coverage.models())),
                        Stream.of(
                                line("a price", coverage.priced(), coverage.models()),
                                line("a score", coverage.scored(), coverage.models())))
                .toList();
    }

    private static String line(String name, int known, int models) {
        return "%s: %d of %d models".formatted(name, known, models);
    }

    private static String code(Coverage.Subject subject) {
        return switch (subject) {
            case Coverage.Subject.OfField of -> of.field().code();
            case Coverage.Subject.OfCapability of -> of.capability().code();
        };
    }
}
