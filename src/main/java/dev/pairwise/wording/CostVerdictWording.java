package dev.pairwise.wording;

import dev.pairwise.comparison.Comparison;
import dev.pairwise.comparison.CostGap;
import dev.pairwise.comparison.Side;
import dev.pairwise.comparison.Tally;
import dev.pairwise.comparison.Verdict;

/** The sentences of rules 4a to 5, where the costs and the tests speak: all of them rest on two known costs. */
final class CostVerdictWording {

    private CostVerdictWording() {}

    static String sentence(Comparison comparison, Verdict.CheaperAndStronger verdict) {
        return "Choose %s over %s: it costs %s less and %s."
                .formatted(
                        ModelNames.of(comparison, verdict.side()),
                        ModelNames.of(comparison, verdict.side().other()),
                        share(comparison),
                        TestWording.leads(verdict.tally(), verdict.side()));
    }

    static String sentence(Comparison comparison, Verdict.CheaperAndLevel verdict) {
        return "Choose %s over %s: it costs %s less, and where measured the two are %s."
                .formatted(
                        ModelNames.of(comparison, verdict.side()),
                        ModelNames.of(comparison, verdict.side().other()),
                        share(comparison),
                        TestWording.level(verdict.tally()));
    }

    static String sentence(Comparison comparison, Verdict.CheaperOrStronger verdict) {
        Side stronger = verdict.cheaper().other();
        return "Choose %s for cost, which is %s lower, and %s, which %s, for strength."
                .formatted(
                        ModelNames.of(comparison, verdict.cheaper()),
                        share(comparison),
                        ModelNames.of(comparison, stronger),
                        TestWording.leads(verdict.tally(), stronger));
    }

    static String sentence(Comparison comparison, Verdict.CheaperOrWider verdict) {
        return "Choose %s for cost, which is %s lower, and %s for %s."
                .formatted(
                        ModelNames.of(comparison, verdict.cheaper()),
                        share(comparison),
                        ModelNames.of(comparison, verdict.cheaper().other()),
                        English.and(GainWording.nouns(verdict.dearer())));
    }

    static String sentence(Comparison comparison, Verdict.TryTheCheaper verdict) {
        String cheaper = ModelNames.of(comparison, verdict.cheaper());
        String dearer = ModelNames.of(comparison, verdict.cheaper().other());
        String times = Numbers.times(gap(comparison).times().orElseThrow());
        return "%s costs 1/%s of what %s costs; nothing recorded says whether it answers as well: try %s first, and keep %s for what %s fails."
                .formatted(cheaper, times, dearer, cheaper, dearer, cheaper);
    }

    static String sentence(Comparison comparison, Verdict.CheaperUnmeasured verdict) {
        return "%s is cheaper than %s, by %s; %s."
                .formatted(
                        ModelNames.of(comparison, verdict.cheaper()),
                        ModelNames.of(comparison, verdict.cheaper().other()),
                        share(comparison),
                        unmeasured(verdict.tally()));
    }

    private static String unmeasured(Tally tally) {
        return switch (tally.basis()) {
            case NONE -> "no shared test says which is stronger";
            case MAKERS -> "the two are %s, which settles nothing".formatted(TestWording.level(tally));
            case INDEPENDENT ->
                "%s %s too little to say which is stronger"
                        .formatted(TestWording.all(tally), English.choose(tally.shared(), "is", "are"));
        };
    }

    static String sentence(Comparison comparison, Verdict.Stronger verdict) {
        Side side = verdict.side();
        return "Choose %s over %s: it %s, and %s."
                .formatted(
                        ModelNames.of(comparison, side),
                        ModelNames.of(comparison, side.other()),
                        TestWording.leads(verdict.tally(), side),
                        closeCosts(
                                Money.sum(gap(comparison).costs().of(side)),
                                Money.sum(gap(comparison).costs().of(side.other()))));
    }

    private static String closeCosts(String own, String other) {
        return own.equals(other)
                ? "both cost %s a month".formatted(own)
                : "their costs are close, at %s and %s a month".formatted(own, other);
    }

    /** {@code 97%}: how much lower the lower cost is. */
    private static String share(Comparison comparison) {
        return Numbers.percent(gap(comparison).shareOfDearer());
    }

    private static CostGap gap(Comparison comparison) {
        return comparison.costs().gap().orElseThrow();
    }
}
