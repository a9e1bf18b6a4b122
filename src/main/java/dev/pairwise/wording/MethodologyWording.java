package dev.pairwise.wording;

import dev.pairwise.comparison.Standings;
import dev.pairwise.comparison.VerdictShares;
import java.util.List;

/** Every rule in words a reader can recompute a page by. Numbers are read from the constants of the rules, never written here. */
public final class MethodologyWording {

    private MethodologyWording() {}

    public static String title() {
        return "Methodology: every rule and threshold | Pairwise";
    }

    public static String description() {
        return "How Pairwise chooses sources, computes costs, reads benchmarks and reaches a verdict: every rule with its threshold, printed from the code that applies it.";
    }

    /** Asks every rule of every pair of the catalogue, which takes seconds where there are many: make it once a snapshot. */
    public static List<MethodologyChapter> chapters(Standings standings) {
        return List.of(
                MethodologyFacts.facts(),
                MethodologyKinds.kinds(),
                MethodologyKinds.capabilities(),
                MethodologyCosts.ties(),
                MethodologyRoutes.cheapest(),
                MethodologyCosts.monthly(),
                MethodologyCosts.cheaper(),
                MethodologyEvidence.evidence(),
                MethodologyCharts.prices(),
                MethodologyVerdicts.calls(),
                MethodologyVerdicts.verdict(),
                MethodologyVerdicts.reasons(),
                MethodologyShares.shares(VerdictShares.sample(standings)),
                MethodologyFit.fit(standings),
                MethodologyRivals.rivals(),
                MethodologyIndex.indexable(standings),
                MethodologyContinue.neighbours(),
                MethodologyContinue.frontPage(),
                MethodologyRoutes.shown(),
                MethodologyNumbers.numbers(),
                MethodologyNumbers.workloads());
    }
}
