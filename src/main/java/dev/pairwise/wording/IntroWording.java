package dev.pairwise.wording;

import dev.pairwise.comparison.Comparison;
import dev.pairwise.comparison.CostGap;
import dev.pairwise.comparison.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The first sentences of a pair page: who made what and when, context, cost, and what is missing. */
public final class IntroWording {

    private IntroWording() {}

    /** Three or four sentences of one paragraph. */
    public static List<String> paragraphs(Comparison comparison) {
        List<String> sentences = new ArrayList<>();
        sentences.add(IdentityWording.sentence(comparison.pair()));
        sentences.add(ContextWording.sentence(comparison));
        sentences.add(cost(comparison));
        untested(comparison).ifPresent(sentences::add);
        return sentences;
    }

    private static String cost(Comparison comparison) {
        return comparison
                .costs()
                .gap()
                .map(gap -> cost(comparison, gap))
                .orElseGet(() -> "Their costs cannot be compared, because %s."
                        .formatted(MissingCostWording.reason(comparison).orElseThrow()));
    }

    private static String cost(Comparison comparison, CostGap gap) {
        return switch (gap) {
            case CostGap.Tie tie ->
                tie(
                        comparison,
                        Money.sum(tie.costs().left()),
                        Money.sum(tie.costs().right()));
            case CostGap.Cheaper cheaper -> cheaper(comparison, cheaper);
        };
    }

    private static String tie(Comparison comparison, String left, String right) {
        String workload = WorkloadWording.of(comparison.workload());
        return left.equals(right)
                ? "Both cost %s a month for %s.".formatted(left, workload)
                : "They cost about the same, %s and %s a month, for %s.".formatted(left, right, workload);
    }

    private static String cheaper(Comparison comparison, CostGap.Cheaper gap) {
        String bill = "%s costs %s a month for %s"
                .formatted(
                        ModelNames.of(comparison, gap.cheaper()),
                        Money.sum(gap.cheaperCost()),
                        WorkloadWording.of(comparison.workload()));
        String dearer = ModelNames.of(comparison, gap.cheaper().other());
        String dearerCost = Money.sum(gap.dearerCost());
        return gap.saidTimes()
                .map(times ->
                        "%s; %s costs %s, %s times as much.".formatted(bill, dearer, dearerCost, Numbers.times(times)))
                .orElseGet(() -> "%s, %s less than %s at %s."
                        .formatted(bill, Numbers.percent(gap.shareOfDearer()), dearer, dearerCost));
    }

    /** Silence about tests is worth a sentence only where a test could have said something. */
    private static Optional<String> untested(Comparison comparison) {
        if (comparison.evidence().tally().shared() > 0 || comparison.verdict() instanceof Verdict.DifferentKinds) {
            return Optional.empty();
        }
        return Optional.of(untested(comparison.evidence().inCommon()));
    }

    private static String untested(int inCommon) {
        return switch (inCommon) {
            case 0 -> "No test that both took is recorded, so which is stronger is not measured.";
            case 1 -> "The one test that both took does not settle which is stronger.";
            case 2 -> "Neither of the two tests that both took settles which is stronger.";
            default ->
                "None of the %s tests that both took settles which is stronger.".formatted(English.inWords(inCommon));
        };
    }
}
