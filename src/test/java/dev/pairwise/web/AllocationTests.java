package dev.pairwise.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.pairwise.comparison.Comparison;
import dev.pairwise.comparison.IndexablePairs;
import dev.pairwise.comparison.Pair;
import dev.pairwise.comparison.Standings;
import dev.pairwise.comparison.Workload;
import dev.pairwise.importing.BundledFiles;
import dev.pairwise.page.ComparisonPage;
import dev.pairwise.page.ComparisonPages;
import dev.pairwise.page.PairQuery;
import dev.pairwise.web.template.CompiledTemplates;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a new page takes from memory: a figure that no clock moves, and that grows first where work is done twice. */
class AllocationTests {

    /** About 1.0 MB is taken; room for what other compilers and collectors do with the same code. */
    private static final long MOST_FOR_A_PAGE = 1_400_000;

    private static final Standings STANDINGS = BundledFiles.standings();
    private static final CompiledTemplates TEMPLATES = CompiledTemplates.of(TightTemplate::tight);

    @Test
    void makesAPageOfLittle() {
        List<Pair> pairs = pairs();
        pairs.forEach(AllocationTests::html);
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();

        long before = threads.getCurrentThreadAllocatedBytes();
        pairs.forEach(AllocationTests::html);
        long taken = threads.getCurrentThreadAllocatedBytes() - before;

        assertThat(taken / pairs.size()).isPositive().isLessThan(MOST_FOR_A_PAGE);
    }

    /** Every hundredth that search engines are asked to read. */
    private static List<Pair> pairs() {
        IndexablePairs indexable = IndexablePairs.of(STANDINGS);
        List<Pair> all = STANDINGS.catalogue().models().stream()
                .flatMap(indexable::pairsOf)
                .toList();
        return IntStream.range(0, all.size() / 100)
                .mapToObj(at -> all.get(100 * at))
                .toList();
    }

    private static int html(Pair pair) {
        ComparisonPage page = ComparisonPages.of(Comparison.of(STANDINGS, pair, Workload.DEFAULT), PairQuery.NONE);
        return TEMPLATES.print("comparison", page, Rendering.head(page)).toByteArray().length;
    }
}
