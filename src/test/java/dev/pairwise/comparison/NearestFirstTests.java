package dev.pairwise.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pairwise.catalogue.Catalogue;
import dev.pairwise.importing.BundledFiles;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is found in boxes is what a look at every model of the bundled catalogue finds. */
class NearestFirstTests {

    private static final Catalogue CATALOGUE = BundledFiles.catalogue();
    private static final Contenders CONTENDERS = Contenders.of(CATALOGUE);
    private static final SharedTests TESTS = SharedTests.of(CONTENDERS);
    private static final RivalSpace SPACE = new RivalSpace(CONTENDERS, TESTS, new RivalDistance(CONTENDERS, TESTS));
    private static final Nearby NEARBY = new Nearby(CONTENDERS, SPACE);

    /** As many as any search takes, and more. */
    private static final int MOST = 40;

    @Test
    void goesOverAllOfItsLikeInOrderOfDistance() {
        assertThat(CONTENDERS.all())
                .allSatisfy(model -> assertThat(found(NEARBY.of(model, SPACE.from(model))))
                        .containsExactlyElementsOf(sorted(model, SPACE.from(model))));
    }

    @Test
    void findsWhatFollowsOnAModel() {
        assertThat(CONTENDERS.all())
                .allSatisfy(model -> assertThat(found(NEARBY.of(model, SPACE.toNewer(model))))
                        .containsExactlyElementsOf(sorted(model, SPACE.toNewer(model))));
    }

    @Test
    void findsWhatIsCheaperThanAModel() {
        assertThat(CONTENDERS.all())
                .allSatisfy(model -> assertThat(found(NEARBY.cheaperThan(model)))
                        .containsExactlyElementsOf(sorted(model, NeighbourRules.toCheaper(model))));
    }

    @Test
    void opensNoBoxThatLiesTooFarOff() {
        Contender model = CONTENDERS.all().getFirst();
        List<Contender> looked = new ArrayList<>();
        NearestFirst nearest = NEARBY.of(model, noting(SPACE.from(model), looked));

        assertThat(nearest.first(RivalChoice.KEPT).stream()).hasSize(RivalChoice.KEPT);
        assertThat(looked).hasSizeLessThan(CONTENDERS.size() / 2);
    }

    private static Nearness noting(Nearness nearness, List<Contender> looked) {
        return new Nearness() {

            @Override
            public double of(Contender candidate) {
                looked.add(candidate);
                return nearness.of(candidate);
            }

            @Override
            public double atLeast(NearBox box) {
                return nearness.atLeast(box);
            }
        };
    }

    private static List<Integer> found(NearestFirst nearest) {
        return IntStream.range(0, MOST)
                .mapToObj(_ -> nearest.next())
                .flatMap(Optional::stream)
                .map(near -> near.contender().index())
                .toList();
    }

    private static List<Integer> sorted(Contender model, Nearness nearness) {
        return CONTENDERS.likeOf(model).stream()
                .filter(candidate -> nearness.of(candidate) < Double.POSITIVE_INFINITY)
                .sorted(Comparator.comparingDouble(nearness::of).thenComparingInt(Contender::index))
                .limit(MOST)
                .map(Contender::index)
                .toList();
    }
}
