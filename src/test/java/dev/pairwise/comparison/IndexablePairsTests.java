package dev.pairwise.comparison;

import static dev.pairwise.catalogue.Models.catalogue;
import static dev.pairwise.catalogue.Models.model;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pairwise.catalogue.CommercialUse;
import dev.pairwise.catalogue.Kind;
import dev.pairwise.catalogue.Model;
import dev.pairwise.catalogue.Slug;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IndexablePairsTests {

    /** Six models that are all worth a pair with each other, {@code m1} to {@code m6}, and one that is worth none. */
    private static final Standings STANDINGS = Standings.of(catalogue(IntStream.rangeClosed(1, 7)
            .mapToObj(number -> model("m" + number)
                    .maker("maker-" + number)
                    .family("f" + number)
                    .commercialUse(CommercialUse.PERMITTED)
                    .kind(number == 7 ? Kind.IMAGE : Kind.CHAT)
                    .context(100_000L * number)
                    .priced("1", "1")
                    .build())
            .toList()));

    private final IndexablePairs pairs = IndexablePairs.of(STANDINGS);

    @Test
    void countsEachPairOnce() {
        assertThat(pairs.count())
                .isEqualTo(15)
                .isEqualTo(STANDINGS.indexablePairs().count());
    }

    @Test
    void givesThePairsOfOneLeftModelInOrder() {
        Model third = STANDINGS.catalogue().model(new Slug("m3")).orElseThrow();

        assertThat(pairs.pairsOf(third))
                .extracting(pair -> pair.left().slug() + " " + pair.right().slug())
                .containsExactly("m3 m4", "m3 m5", "m3 m6");
    }

    @Test
    void cutsNeighbouringLeftModelsIntoPartsOfAtMostSoManyPairs() {
        assertThat(slugs(pairs.parts(7))).containsExactly(List.of("m1"), List.of("m2", "m3"), List.of("m4", "m5"));
        assertThat(slugs(pairs.parts(15))).containsExactly(List.of("m1", "m2", "m3", "m4", "m5"));
    }

    @Test
    void keepsAModelWholeThatHasMore() {
        assertThat(slugs(pairs.parts(3)))
                .containsExactly(List.of("m1"), List.of("m2"), List.of("m3"), List.of("m4", "m5"));
    }

    @Test
    void hasNoPartWhereNothingIsIndexable() {
        IndexablePairs none =
                IndexablePairs.of(Standings.of(catalogue(model("alone").build())));

        assertThat(none.count()).isZero();
        assertThat(none.parts(7)).isEmpty();
    }

    private static List<List<String>> slugs(List<List<Model>> parts) {
        return parts.stream()
                .map(part -> part.stream().map(model -> model.slug().value()).toList())
                .toList();
    }
}
