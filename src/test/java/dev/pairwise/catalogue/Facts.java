package dev.pairwise.catalogue;

import java.util.List;

/** Looks into facts, in tests. */
final class Facts {

    private Facts() {}

    /** The fact as a known one; fails the test where it is missing. */
    static <T> Fact.Known<T> known(Fact<T> fact) {
        return switch (fact) {
            case Fact.Known<T> known -> known;
            case Fact.Missing<T>(Absence absence) -> throw new AssertionError("missing: " + absence);
        };
    }

    /** The slug of the source that a fact is taken from. */
    static String source(Fact<?> fact) {
        return known(fact).provenance().source().slug().value();
    }

    /** What others say, as {@code "helm: 4000"}. */
    static <T> List<String> disagreements(Fact<T> fact) {
        return known(fact).disagreements().stream()
                .map(claim -> claim.provenance().source().slug() + ": " + claim.value())
                .toList();
    }
}
