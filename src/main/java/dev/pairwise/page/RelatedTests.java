package dev.pairwise.page;

import dev.pairwise.catalogue.Benchmark;
import dev.pairwise.catalogue.Slug;
import dev.pairwise.comparison.Places;
import dev.pairwise.comparison.TestScores;
import dev.pairwise.wording.RankingWording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The test that one is a part of, its other parts, and the parts of the one itself. */
final class RelatedTests {

    private RelatedTests() {}

    /** No group is empty. A whole that nobody took as such has no page, and is not linked. */
    static List<LinkGroup> of(Benchmark benchmark, Places places) {
        List<LinkGroup> groups = new ArrayList<>();
        Optional<Slug> whole = benchmark.partOf();
        whole.flatMap(slug -> places.tests().find(slug.value()))
                .ifPresent(test ->
                        groups.add(new LinkGroup(RankingWording.wholeOf(), List.of(Names.link(test.benchmark())))));
        whole.ifPresent(slug -> add(
                RankingWording.otherParts(),
                part -> isPartOf(part, slug) && !part.slug().equals(benchmark.slug()),
                places,
                groups));
        add(RankingWording.partsOf(benchmark), part -> isPartOf(part, benchmark.slug()), places, groups);
        return groups;
    }

    private static boolean isPartOf(Benchmark part, Slug whole) {
        return part.partOf().filter(whole::equals).isPresent();
    }

    private static void add(String heading, Predicate<Benchmark> belongs, Places places, List<LinkGroup> groups) {
        List<Link> links = places.tests().all().stream()
                .map(TestScores::benchmark)
                .filter(belongs)
                .map(Names::link)
                .toList();
        if (!links.isEmpty()) {
            groups.add(new LinkGroup(heading, links));
        }
    }
}
