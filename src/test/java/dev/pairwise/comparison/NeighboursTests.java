package dev.pairwise.comparison;

import static dev.pairwise.catalogue.Models.catalogue;
import static dev.pairwise.catalogue.Models.model;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pairwise.catalogue.Capability;
import dev.pairwise.catalogue.Model;
import dev.pairwise.catalogue.Models;
import dev.pairwise.catalogue.Routes;
import dev.pairwise.catalogue.Status;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class NeighboursTests {

    /** Dear, so that what else stands around is cheap beside it, and of different makers, so that each is the other's rival. */
    private static final Model LEFT =
            at("left", "acme", "2025-06", "12").line("line").build();

    private static final Model RIGHT = at("right", "zeta", "2025-06", "12").build();

    private static Models.Builder at(String slug, String maker, String released, String price) {
        return model(slug).maker(maker).released(released).priced(price, price);
    }

    private static Neighbours neighbours(List<Model> others) {
        List<Model> all = new ArrayList<>(others);
        all.add(LEFT);
        all.add(RIGHT);
        return Standings.of(catalogue(all)).neighbours(Pair.of(LEFT, RIGHT));
    }

    private static List<String> group(Relation relation, List<Model> others) {
        return neighbours(others).groups().stream()
                .filter(group -> group.relation() == relation)
                .flatMap(group -> group.pairs().stream())
                .map(pair -> pair.left().slug() + " " + pair.right().slug())
                .toList();
    }

    private static List<Model> build(Models.Builder... builders) {
        return Arrays.stream(builders).map(Models.Builder::build).toList();
    }

    /** So many near models of other makers that rivals alone fill their groups. */
    private static List<Model> rivals() {
        List<Model> rivals = new ArrayList<>();
        for (int number = 10; number < 20; number++) {
            Models.Builder rival = at("rival-" + number, "maker-" + number, "2025-06", "12");
            for (String provider : List.of("p1", "p2", "p3", "p4", "p5", "p6", "p7")) {
                rival.route(Routes.at(provider));
            }
            rivals.add(rival.build());
        }
        return rivals;
    }

    private static List<Model> withRivals(Models.Builder... builders) {
        List<Model> all = rivals();
        all.addAll(build(builders));
        return all;
    }

    @Test
    void areNoneWhereThereIsNobodyElse() {
        assertThat(neighbours(List.of()).groups()).isEmpty();
    }

    @Test
    void areEightRivalsOfEachSideAndNeverThePairItself() {
        assertThat(group(Relation.RIVAL_OF_LEFT, rivals())).hasSize(8).startsWith("left rival-10");
        assertThat(group(Relation.RIVAL_OF_RIGHT, rivals())).hasSize(8).startsWith("right rival-10");
    }

    @Test
    void areInCanonicalOrderAndNamedOnce() {
        List<Model> others = withRivals(
                at("a-line", "acme", "2025-07", "6").line("line"),
                at("cheap", "beta", "2025-06", "3"),
                at("newer", "beta", "2025-08", "12"));

        List<Pair> pairs = neighbours(others).groups().stream()
                .flatMap(group -> group.pairs().stream())
                .toList();

        assertThat(new HashSet<>(pairs)).hasSameSizeAs(pairs).doesNotContain(Pair.of(LEFT, RIGHT));
        assertThat(pairs)
                .anySatisfy(pair -> assertThat(pair.left().slug().value()).isEqualTo("a-line"));
    }

    @Test
    void areFourOfTheLineNearestInTimeFirst() {
        List<Model> others = withRivals(
                at("line-1", "acme", "2025-01", "12").line("line"),
                at("line-2", "acme", "2025-02", "12").line("line"),
                at("line-3", "acme", "2025-03", "12").line("line"),
                at("line-4", "acme", "2025-04", "12").line("line"),
                at("line-5", "acme", "2025-05", "12").line("line"),
                at("stranger", "beta", "2025-05", "12").line("line"));

        assertThat(group(Relation.SAME_LINE, others))
                .containsExactly("left line-5", "left line-4", "left line-3", "left line-2");
    }

    @Test
    void areCheaperFromHalfToATwelfthAndNotMuchOlder() {
        List<Model> others = withRivals(
                at("a-half", "beta", "2025-06", "6").route(Routes.at("p")).route(Routes.at("q")),
                at("b-twelfth", "beta", "2024-12", "1").route(Routes.at("p")),
                at("c-over-half", "beta", "2025-06", "6.01"),
                at("d-under-twelfth", "beta", "2025-06", "0.99"),
                at("e-old", "beta", "2024-11", "3"),
                at("f-gone", "beta", "2025-06", "3").status(Status.RETIRED),
                at("g-own", "acme", "2025-06", "3").line("other"));

        assertThat(group(Relation.CHEAPER, others)).containsExactly("a-half left", "a-half right", "b-twelfth left");
    }

    @Test
    void areCheaperWithFewestCapabilitiesLostFirst() {
        Model able = at("able", "acme", "2025-06", "12")
                .can(Capability.VISION, Capability.TOOL_USE)
                .build();
        List<Model> all = withRivals(
                at("a-loses-two", "beta", "2025-06", "3").cannot(Capability.VISION, Capability.TOOL_USE),
                at("b-loses-one", "beta", "2025-06", "3").cannot(Capability.VISION),
                at("c-unknown", "beta", "2025-06", "3"));
        all.addAll(List.of(able, RIGHT));

        Neighbours neighbours = Standings.of(catalogue(all)).neighbours(Pair.of(able, RIGHT));

        assertThat(neighbours.groups().stream()
                        .filter(group -> group.relation() == Relation.CHEAPER)
                        .flatMap(group -> group.pairs().stream())
                        .filter(pair -> pair.left().equals(able) || pair.right().equals(able))
                        .map(pair -> pair.left().equals(able) ? pair.right() : pair.left())
                        .map(Model::slug))
                .extracting(slug -> slug.value())
                .containsExactly("c-unknown", "b-loses-one");
    }

    @Test
    void areNewerWithinFourTimesTheCost() {
        List<Model> others = withRivals(
                at("a-later", "beta", "2025-07", "48"),
                at("b-same-month", "beta", "2025-06", "40"),
                at("c-too-dear", "beta", "2025-07", "48.1"),
                at("d-gone", "beta", "2025-07", "12").status(Status.RETIRED));

        assertThat(group(Relation.NEWER, others)).containsExactly("a-later left", "a-later right");
    }

    @Test
    void leadToNoRollingAlias() {
        List<Model> others = build(at("alias", "beta", "2025-07", "12").rolling("left"));

        assertThat(neighbours(others).groups()).isEmpty();
    }
}
