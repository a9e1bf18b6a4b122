package dev.pairwise.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pairwise.catalogue.Model;
import dev.pairwise.importing.BundledFiles;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Where one can go on to from the pairs of the bundled catalogue. */
class ContinueLinksTests {

    /** Fewer would be a dead end. */
    private static final int FEWEST_LINKS = 3;

    private static final int SAMPLE = 2_000;

    /** Sites whose pages all lead to the same few are found again by nobody; a sample of pairs leads to more pairs than it has. */
    private static final int FEWEST_DISTINCT = 2 * SAMPLE;

    private static final Standings STANDINGS = BundledFiles.standings();
    private static final List<Model> LANGUAGE_MODELS = CatalogueCounts.languageModels(STANDINGS.catalogue());

    @Test
    void everyIndexablePairLeadsToThreeOthersAndToNoneTwice() {
        assertThat(LANGUAGE_MODELS.parallelStream()
                        .flatMap(this::indexablePairs)
                        .flatMap(this::faults))
                .isEmpty();
    }

    private Stream<Pair> indexablePairs(Model model) {
        return STANDINGS.indexablePartners(model).stream()
                .filter(other -> model.slug().compareTo(other.slug()) < 0)
                .map(other -> Pair.of(model, other));
    }

    @Test
    void noPairOfLanguageModelsIsADeadEnd() {
        assertThat(sample().stream().flatMap(this::faults)).isEmpty();
    }

    @Test
    void leadsToManyDifferentPairs() {
        List<String> linked = sample().stream().flatMap(this::linked).toList();
        Set<String> distinct = new HashSet<>(linked);
        System.getLogger(ContinueLinksTests.class.getName())
                .log(
                        System.Logger.Level.INFO,
                        "{0} pairs have {1} links to {2} different pairs",
                        SAMPLE,
                        linked.size(),
                        distinct.size());

        assertThat(distinct).hasSizeGreaterThan(FEWEST_DISTINCT);
    }

    @Test
    void leadsToTheSamePairsEveryTime() {
        Standings again = Standings.of(BundledFiles.readAgain());

        assertThat(sample().stream()
                        .map(pair -> again.neighbours(pair).groups())
                        .toList())
                .isEqualTo(sample().stream()
                        .map(pair -> STANDINGS.neighbours(pair).groups())
                        .toList());
    }

    /** The same pairs every time. */
    private List<Pair> sample() {
        Random random = new Random(20260930);
        List<Pair> pairs = new ArrayList<>();
        while (pairs.size() < SAMPLE) {
            Model one = LANGUAGE_MODELS.get(random.nextInt(LANGUAGE_MODELS.size()));
            Model other = LANGUAGE_MODELS.get(random.nextInt(LANGUAGE_MODELS.size()));
            if (!one.slug().equals(other.slug())) {
                pairs.add(Pair.of(one, other));
            }
        }
        return pairs;
    }

    private Stream<String> faults(Pair pair) {
        List<String> linked = linked(pair).toList();
        Set<String> distinct = new HashSet<>(linked);
        if (linked.size() < FEWEST_LINKS) {
            return Stream.of("%s leads to %d pairs".formatted(name(pair), linked.size()));
        }
        return distinct.size() < linked.size() || distinct.contains(name(pair))
                ? Stream.of("%s leads twice to one, or to itself".formatted(name(pair)))
                : Stream.empty();
    }

    private Stream<String> linked(Pair pair) {
        return STANDINGS.neighbours(pair).groups().stream()
                .flatMap(group -> group.pairs().stream())
                .map(ContinueLinksTests::name);
    }

    private static String name(Pair pair) {
        return pair.left().slug() + "/" + pair.right().slug();
    }
}
