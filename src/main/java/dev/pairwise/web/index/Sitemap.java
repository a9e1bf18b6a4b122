package dev.pairwise.web.index;

import dev.pairwise.catalogue.Model;
import dev.pairwise.comparison.Comparison;
import dev.pairwise.comparison.IndexablePairs;
import dev.pairwise.comparison.Pair;
import dev.pairwise.comparison.Workload;
import dev.pairwise.edition.Edition;
import dev.pairwise.page.ComparisonPages;
import dev.pairwise.page.Links;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Every page that search engines are asked to index, part by part. Pairs are cut by ranges of their left models and made one by one. */
final class Sitemap {

    /** A fiftieth of what the protocol allows: a part takes half a second of a processor, while others wait for theirs. */
    static final int MOST_PAIRS = 1_000;

    /** Pages of models and the like take longer to make than what a pair says of its days. */
    static final int MOST_PAGES = 2_000;

    private static final String PAIRS = "pairs-";

    private final Edition edition;

    Sitemap(Edition edition) {
        this.edition = edition;
    }

    Edition edition() {
        return edition;
    }

    /** The names of the parts that have a page. */
    List<String> parts() {
        return all().filter(SitemapPart::hasPages).map(SitemapPart::name).toList();
    }

    /** The pages of one part; nothing for a name that is none. */
    Optional<Stream<ListedPage>> part(String name) {
        return all().filter(part -> part.name().equals(name))
                .filter(SitemapPart::hasPages)
                .map(part -> part.pages().get())
                .findFirst();
    }

    private Stream<SitemapPart> all() {
        Stream<SitemapPart> lists =
                Arrays.stream(PageList.values()).flatMap(list -> list.parts(edition, MOST_PAGES).stream());
        return Stream.concat(lists, Stream.of(edition).flatMap(_ -> pairs()));
    }

    private Stream<SitemapPart> pairs() {
        IndexablePairs pairs = edition.indexablePairs();
        List<List<Model>> lefts = pairs.parts(MOST_PAIRS);
        return IntStream.range(0, lefts.size())
                .mapToObj(part -> new SitemapPart(
                        PAIRS + (part + 1),
                        () -> true,
                        () -> lefts.get(part).stream().flatMap(pairs::pairsOf).map(this::listed)));
    }

    private ListedPage listed(Pair pair) {
        Comparison comparison = Comparison.of(edition.standings(), pair, Workload.DEFAULT);
        return new ListedPage(Links.pair(pair), ComparisonPages.lastModified(comparison));
    }
}
