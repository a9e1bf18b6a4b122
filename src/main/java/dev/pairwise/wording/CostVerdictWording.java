package dev.pairwise.wording;

import dev.pairwise.comparison.Comparison;
import dev.pairwise.comparison.CostGap;
import dev.pairwise.comparison.Side;
import dev.pairwise.comparison.Tally;
import dev.pairwise.comparison.Verdict;
import java.math.BigDecimal;

/** The sentences of rules 4a to 5, where the costs and the tests speak. */
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
        return "Choose %s over %s: it costs %s less, and the two are level where measured, on %s."
                .formatted(
                        ModelNames.of(comparison, verdict.side()),
                        ModelNames.of(comparison, verdict.side().other()),
                        share(comparison),
                        TestWording.shared(verdict.tally()));
    }

    static String sentence(Comparison comparison, Verdict.CheaperOrStronger verdict) {
        Side stronger = verdict.cheaper().other();
        return "Choose %s for cost, which is %s lower, and %s for strength: it %s."
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
        return "%s costs 1/%s of what %s costs; nothing recorded says whether it answers as well: try %s first, and keep %s for what it fails at."
                .formatted(cheaper, Numbers.times(times(comparison)), dearer, cheaper, dearer);
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
            case MAKERS -> "only the makers' own figures compare their strength, and by those neither leads";
            case INDEPENDENT ->
                "%s %s too few to say which is stronger"
                        .formatted(TestWording.shared(tally), English.choose(tally.shared(), "is", "are"));
        };
    }

    static String sentence(Comparison comparison, Verdict.Stronger verdict) {
        Side side = verdict.side();
        CostGap gap = gap(comparison);
        return "Choose %s over %s: it %s, and their costs are close, at %s and %s a month."
                .formatted(
                        ModelNames.of(comparison, side),
                        ModelNames.of(comparison, side.other()),
                        TestWording.leads(verdict.tally(), side),
                        Money.sum(gap.costs().of(side)),
                        Money.sum(gap.costs().of(side.other())));
    }

    /** {@code 97%}: how much lower the lower cost is. */
    private static String share(Comparison comparison) {
        return Numbers.percent(gap(comparison).shareOfDearer());
    }

    private static BigDecimal times(Comparison comparison) {
        return gap(comparison).times().orElseThrow();
    }

    /** Every verdict of this class rests on two known costs. */
    private static CostGap gap(Comparison comparison) {
        return comparison.costs().gap().orElseThrow();
    }
}
