package dev.pairwise.wording;

import dev.pairwise.catalogue.Model;
import dev.pairwise.catalogue.Models;
import dev.pairwise.catalogue.Scores;
import dev.pairwise.comparison.Comparison;
import dev.pairwise.comparison.Pair;
import dev.pairwise.comparison.Side;
import dev.pairwise.comparison.Standings;
import dev.pairwise.comparison.Workload;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** "Nova 2" by First against "Atlas" by Second, on either side: what is said of one must not depend on where it stands. */
record Contest(UnaryOperator<Models.Builder> nova, UnaryOperator<Models.Builder> atlas, Workload workload) {

    static Contest of(UnaryOperator<Models.Builder> nova, UnaryOperator<Models.Builder> atlas) {
        return new Contest(nova, atlas, Workload.DEFAULT);
    }

    Contest at(Workload changed) {
        return new Contest(nova, atlas, changed);
    }

    /** With Nova 2 on the left. */
    Comparison comparison() {
        return comparison(Side.LEFT);
    }

    Comparison comparison(Side novaStands) {
        Model first = nova.apply(Models.model(novaStands == Side.LEFT ? "a" : "z")
                        .name("Nova 2")
                        .maker("first"))
                .build();
        Model second =
                atlas.apply(Models.model("m").name("Atlas").maker("second")).build();
        return Comparison.of(Standings.of(Models.catalogue(first, second)), Pair.of(first, second), workload);
    }

    /** What is said with Nova 2 on the left, and on the right. */
    <T> List<T> inBothOrders(Function<Comparison, T> words) {
        return Stream.of(Side.values())
                .map(side -> words.apply(comparison(side)))
                .toList();
    }

    /** The same of words about one side, which is given where Nova 2 stands. */
    <T> List<T> inBothOrders(BiFunction<Comparison, Side, T> words) {
        return Stream.of(Side.values())
                .map(side -> words.apply(comparison(side), side))
                .toList();
    }

    /** Two tests of a hundred questions, so that less than about 14 points are noise. */
    static Models.Builder tested(Models.Builder model, String first, String second) {
        return model.score(Scores.on("first-test", first)).score(Scores.on("second-test", second));
    }

    /** The same as its maker says. */
    static Models.Builder selfTested(Models.Builder model, String first, String second) {
        return model.score(Scores.on("first-test", first).selfReported())
                .score(Scores.on("second-test", second).selfReported());
    }
}
