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

    /** A tenth of what the protocol allows, so that a part is answered in about a second. */
    static final int MOST_PAIRS = 5_000;

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
        Stream<String> lists = Arrays.stream(PageList.values())
                .filter(list -> list.of(edition).findAny().isPresent())
                .map(PageList::part);
        Stream<String> pairs =
                IntStream.rangeClosed(1, pairs().parts(MOST_PAIRS).size()).mapToObj(number -> PAIRS + number);
        return Stream.concat(lists, pairs).toList();
    }

    /** The pages of one part; nothing for a name that is none. */
    Optional<Stream<ListedPage>> part(String name) {
        if (!parts().contains(name)) {
            return Optional.empty();
        }
        return Arrays.stream(PageList.values())
                .filter(list -> list.part().equals(name))
                .findFirst()
                .map(list -> list.of(edition))
                .or(() -> Optional.of(pairs(Integer.parseInt(name.substring(PAIRS.length())))));
    }

    private Stream<ListedPage> pairs(int number) {
        List<Model> lefts = pairs().parts(MOST_PAIRS).get(number - 1);
        return lefts.stream().flatMap(pairs()::pairsOf).map(this::listed);
    }

    private ListedPage listed(Pair pair) {
        Comparison comparison = Comparison.of(edition.standings(), pair, Workload.DEFAULT);
        return new ListedPage(Links.pair(pair), ComparisonPages.lastModified(comparison));
    }

    private IndexablePairs pairs() {
        return edition.indexablePairs();
    }
}
