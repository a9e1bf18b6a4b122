package dev.pairwise.wording;

import dev.pairwise.catalogue.Capability;
import dev.pairwise.comparison.Advantages;
import dev.pairwise.comparison.Comparison;
import dev.pairwise.comparison.CostGap;
import dev.pairwise.comparison.LimitGap;
import dev.pairwise.comparison.Reach;
import dev.pairwise.comparison.Side;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What one side has over the other: as what follows its name, or as what one would choose it for. */
final class GainWording {

    private GainWording() {}

    /** {@code leads on 2 of 3 comparable tests}, {@code costs 40% less}, {@code adds vision}. */
    static List<String> verbs(Comparison comparison, Side side, Advantages gains) {
        List<String> verbs = new ArrayList<>();
        if (gains.leadsOnTests()) {
            verbs.add(TestWording.leads(comparison.evidence().tally(), side));
        }
        if (gains.cheaper()) {
            costsLess(comparison).ifPresent(verbs::add);
        }
        verbs.addAll(verbs(comparison, gains.reach()));
        return verbs;
    }

    static List<String> verbs(Comparison comparison, Reach reach) {
        List<String> verbs = new ArrayList<>();
        if (reach.context()) {
            larger(comparison.limits().context())
                    .map("has the larger context window (%s)"::formatted)
                    .ifPresent(verbs::add);
        }
        if (reach.maxOutput()) {
            larger(comparison.limits().maxOutput())
                    .map("has the larger output limit (%s)"::formatted)
                    .ifPresent(verbs::add);
        }
        if (!reach.capabilities().isEmpty()) {
            verbs.add("adds " + list(reach.capabilities()));
        }
        return verbs;
    }

    /** {@code costs 97% less}, of the cheaper side. */
    static Optional<String> costsLess(Comparison comparison) {
        return comparison.costs().gap().map(GainWording::costsLess);
    }

    private static String costsLess(CostGap gap) {
        return switch (gap) {
            case CostGap.Cheaper cheaper -> "costs %s less".formatted(Numbers.percent(cheaper.shareOfDearer()));
            case CostGap.Tie tie -> "costs about the same";
        };
    }

    private static Optional<String> larger(LimitGap gap) {
        return switch (gap) {
            case LimitGap.Larger larger -> Optional.of(LimitWording.against(larger));
            case LimitGap.Tie tie -> Optional.empty();
            case LimitGap.Unknown unknown -> Optional.empty();
        };
    }

    /** {@code cost}, {@code context}, {@code vision}: what stands after "for". */
    static List<String> nouns(Advantages advantages) {
        List<String> nouns = new ArrayList<>();
        if (advantages.cheaper()) {
            nouns.add("cost");
        }
        nouns.addAll(nouns(advantages.reach()));
        if (advantages.leadsOnTests()) {
            nouns.add("results on tests");
        }
        return nouns;
    }

    static List<String> nouns(Reach reach) {
        List<String> nouns = new ArrayList<>();
        if (reach.context()) {
            nouns.add("context");
        }
        nouns.addAll(reach.capabilities().stream().map(Labels::inSentence).toList());
        if (reach.maxOutput()) {
            nouns.add("long output");
        }
        return nouns;
    }

    /** {@code vision, audio, and tool use}. */
    static String list(Collection<Capability> capabilities) {
        return English.and(capabilities.stream().map(Labels::inSentence).toList());
    }
}
