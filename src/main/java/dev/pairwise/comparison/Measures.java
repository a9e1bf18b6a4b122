package dev.pairwise.comparison;

import dev.pairwise.catalogue.Model;
import dev.pairwise.catalogue.PartialDate;
import dev.pairwise.catalogue.TokenCount;
import java.util.Optional;

/**
 * What distances between models are taken from: the logarithms to the base 2 of monthly cost and context, and the month of release. Not
 * a number where nothing is known. Never printed, so binary fractions do.
 */
record Measures(double cost, double context, double month) {

    /** An exact multiple must not fall outside its own limit by the last bit of a logarithm. */
    static final double ROUNDING = 1e-9;

    private static final double LOG_2 = Math.log(2);

    static Measures of(Model model, Optional<CheapestRoute.Found> cheapest) {
        return new Measures(
                cheapest.map(found -> log2(found.cost().total().amount().doubleValue()))
                        .orElse(Double.NaN),
                model.specs()
                        .context()
                        .known()
                        .map(TokenCount::value)
                        .map(Measures::log2)
                        .orElse(Double.NaN),
                model.specs()
                        .released()
                        .known()
                        .map(PartialDate::monthNumber)
                        .map(Integer::doubleValue)
                        .orElse(Double.NaN));
    }

    /** Whether both have a cost and the dearer one is at most so many times the cheaper one. */
    boolean costsWithin(double times, Measures other) {
        return doublingsFrom(other) <= log2(times) + ROUNDING;
    }

    /** Whether both have a month and they lie at most so many months apart. */
    boolean releasedWithin(int months, Measures other) {
        return Math.abs(month - other.month) <= months;
    }

    /** How often the cheaper cost doubles to reach the dearer one; not a number where one is missing. */
    double doublingsFrom(Measures other) {
        return Math.abs(cost - other.cost);
    }

    boolean hasCost() {
        return !Double.isNaN(cost);
    }

    boolean hasMonth() {
        return !Double.isNaN(month);
    }

    static double log2(double number) {
        return Math.log(number) / LOG_2;
    }
}
