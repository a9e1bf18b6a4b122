package dev.pairwise.wording;

import dev.pairwise.comparison.RivalChoice;
import dev.pairwise.comparison.RivalDistance;
import dev.pairwise.wording.MethodologyChapter.Entry;
import java.math.BigDecimal;
import java.util.List;

/** How near two models are to being each other's replacement. */
final class MethodologyRivals {

    private MethodologyRivals() {}

    static MethodologyChapter rivals() {
        return new MethodologyChapter(
                "rivals",
                "Nearest rivals",
                List.of(
                        "The rivals of a model are those of other makers, of its own kind, with the smallest distance. Costs are those of the default workload. The distance is the sum of the terms below; a small one is near, and one below zero is possible.",
                        "|log₂ of the cost ratio| × %s + months apart ÷ %s + %s for each differing capability of vision, audio, reasoning and tools + |log₂ of the context ratio| × %s + %s if only one has open weights + %s if only one is a coding model − log₂(1 + its providers) × %s − %s for each shared like-for-like test, at most %s + %s if it is deprecated, or %s if it is gone."
                                .formatted(
                                        weight(RivalDistance.A_DOUBLING_OF_COST),
                                        weight(RivalDistance.MONTHS_LIKE_A_DOUBLING),
                                        weight(RivalDistance.A_DIFFERING_CAPABILITY),
                                        weight(RivalDistance.A_DOUBLING_OF_CONTEXT),
                                        weight(RivalDistance.OTHER_OPENNESS),
                                        weight(RivalDistance.ONE_CODING_MODEL),
                                        weight(RivalDistance.A_DOUBLING_OF_PROVIDERS),
                                        weight(RivalDistance.A_SHARED_TEST),
                                        Numbers.exact(RivalDistance.MOST_SHARED_TESTS),
                                        weight(RivalDistance.DEPRECATED),
                                        weight(RivalDistance.GONE)),
                        "Each maker sends at most two, and never two of one family line that cost about the same. A candidate gives way to the member of its line that came out nearer in time to the model, where that costs about the same and is no nearer its end. Ties go by name. The order is made once for each state of the catalogue."),
                List.of(
                        entry(
                                "rival-distance-a-doubling-of-cost",
                                "A doubling of the cost",
                                RivalDistance.A_DOUBLING_OF_COST,
                                "The measure of all other terms."),
                        entry(
                                "rival-distance-missing-price",
                                "A missing price",
                                RivalDistance.MISSING_PRICE,
                                "In place of the cost term: such a model may be looked at, but late."),
                        entry(
                                "rival-distance-months-like-a-doubling",
                                "Months that count like a doubling of the cost",
                                RivalDistance.MONTHS_LIKE_A_DOUBLING,
                                "Models age fast."),
                        entry(
                                "rival-distance-unknown-month",
                                "An unknown month of release",
                                RivalDistance.UNKNOWN_MONTH,
                                "In place of the term of months."),
                        entry(
                                "rival-distance-a-differing-capability",
                                "A differing capability",
                                RivalDistance.A_DIFFERING_CAPABILITY,
                                "One has it and the other is known to lack it."),
                        entry(
                                "rival-distance-a-doubling-of-context",
                                "A doubling of the context",
                                RivalDistance.A_DOUBLING_OF_CONTEXT,
                                "Many tasks need a fraction of it."),
                        entry(
                                "rival-distance-unknown-context",
                                "An unknown context",
                                RivalDistance.UNKNOWN_CONTEXT,
                                "In place of the context term."),
                        entry(
                                "rival-distance-other-openness",
                                "Other openness",
                                RivalDistance.OTHER_OPENNESS,
                                "Only one has open weights, and of both it is known."),
                        entry(
                                "rival-distance-one-coding-model",
                                "Only one is a coding model",
                                RivalDistance.ONE_CODING_MODEL,
                                "The tasks overlap, but not all of them."),
                        entry(
                                "rival-distance-a-doubling-of-providers",
                                "Each doubling of providers, taken off",
                                RivalDistance.A_DOUBLING_OF_PROVIDERS,
                                "What many offer, many use."),
                        entry(
                                "rival-distance-a-shared-test",
                                "Each shared test, taken off",
                                RivalDistance.A_SHARED_TEST,
                                "There is more to say about the pair."),
                        entry(
                                "rival-distance-most-shared-tests",
                                "Shared tests that count",
                                RivalDistance.MOST_SHARED_TESTS,
                                "One more makes nobody more of a rival."),
                        entry(
                                "rival-distance-deprecated",
                                "Deprecated",
                                RivalDistance.DEPRECATED,
                                "Few move to what its maker gives up."),
                        entry(
                                "rival-distance-gone",
                                "Gone",
                                RivalDistance.GONE,
                                "Behind everything that can be bought."),
                        entry(
                                "rival-choice-one-choice-within-times",
                                "Times the cost within which two of a line are one choice",
                                RivalChoice.ONE_CHOICE_WITHIN_TIMES,
                                "A second one would take the place of another maker."),
                        entry(
                                "rival-choice-stands-in-within-times",
                                "Times the cost within which one of a line stands in for another",
                                RivalChoice.STANDS_IN_WITHIN_TIMES,
                                "The reader compares models of one time."),
                        entry(
                                "rival-choice-kept",
                                "Rivals kept for each model",
                                RivalChoice.KEPT,
                                "Pages show fewer; all of them count for what is indexed.")));
    }

    private static Entry entry(String id, String name, double value, String reason) {
        return new Entry(id, name, weight(value), reason);
    }

    private static String weight(double weight) {
        return Numbers.decimal(BigDecimal.valueOf(weight));
    }
}
