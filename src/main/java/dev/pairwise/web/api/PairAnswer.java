package dev.pairwise.web.api;

import dev.pairwise.catalogue.Capability;
import dev.pairwise.catalogue.Support;
import dev.pairwise.comparison.Comparison;
import dev.pairwise.comparison.Pair;
import dev.pairwise.comparison.TestResult;
import dev.pairwise.page.Links;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What follows from the facts of two models at a workload. */
@Schema(
        description =
                "What follows from the facts of two models at a workload. Amounts are exact decimals in US dollars.")
record PairAnswer(
        Reference left,
        Reference right,
        WorkloadAnswer workload,
        VerdictAnswer verdict,
        CallsAnswer calls,
        CostsAnswer costs,
        @Schema(description = "Who takes more context.") Leader largerContext,

        @Schema(description = "Who writes more in one answer; a limit that only repeats the context is unknown.")
        Leader largerOutput,

        @Schema(description = "By the code of the capability; all of them are there.")
        Map<String, SupportOfBoth> capabilities,

        @Schema(description = "Tests that both took.") List<TestAnswer> tests,

        @Schema(description = "Tests of both that count how often a model makes things up.")
        List<TestAnswer> faithfulness,

        @Schema(description = "Whether search engines are asked to index its page.")
        boolean indexable,

        LinksOfPair links) {

    /** Whether each side has a capability. */
    record SupportOfBoth(Support left, Support right) {}

    /** Where it is. */
    record LinksOfPair(String self, String page) {

        static LinksOfPair of(Pair pair, Addresses addresses) {
            return new LinksOfPair(addresses.pair(pair), addresses.page(Links.pair(pair)));
        }
    }

    static PairAnswer of(Comparison comparison, Addresses addresses) {
        Pair pair = comparison.pair();
        return new PairAnswer(
                Reference.to(pair.left(), addresses),
                Reference.to(pair.right(), addresses),
                WorkloadAnswer.of(comparison.workload()),
                VerdictAnswer.of(comparison, addresses),
                CallsAnswer.of(comparison),
                CostsAnswer.of(comparison, addresses),
                Leader.of(comparison.limits().context()),
                Leader.of(comparison.limits().maxOutput()),
                capabilities(comparison),
                tests(comparison.evidence().tests(), pair, addresses),
                tests(comparison.evidence().faithfulness(), pair, addresses),
                comparison.indexability().isIndexable(),
                LinksOfPair.of(pair, addresses));
    }

    private static Map<String, SupportOfBoth> capabilities(Comparison comparison) {
        Map<String, SupportOfBoth> capabilities = new LinkedHashMap<>();
        for (Capability capability : Capability.values()) {
            var sides = comparison.capabilities().of(capability);
            capabilities.put(capability.code(), new SupportOfBoth(sides.left(), sides.right()));
        }
        return capabilities;
    }

    private static List<TestAnswer> tests(List<TestResult> results, Pair pair, Addresses addresses) {
        return results.stream()
                .map(result -> TestAnswer.of(result, pair, addresses))
                .toList();
    }
}
