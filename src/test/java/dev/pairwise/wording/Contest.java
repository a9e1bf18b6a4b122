package dev.pairwise.wording;

import dev.pairwise.catalogue.Model;
import dev.pairwise.catalogue.Models;
import dev.pairwise.comparison.Comparison;
import dev.pairwise.comparison.Pair;
import dev.pairwise.comparison.Side;
import dev.pairwise.comparison.Standings;
import dev.pairwise.comparison.Workload;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/** "Nova 2" by First against "Atlas" by Second, on either side: their words must not depend on where they stand. */
record Contest(UnaryOperator<Models.Builder> nova, UnaryOperator<Models.Builder> atlas, Workload workload) {

    static Contest of(UnaryOperator<Models.Builder> nova, UnaryOperator<Models.Builder> atlas) {
        return new Contest(nova, atlas, Workload.DEFAULT);
    }

    Contest at(Workload changed) {
        return new Contest(nova, atlas, changed);
    }

    /** The comparison with Nova 2 on this side. */
    Comparison comparison(Side novaStands) {
        Model first = nova.apply(Models.model(novaStands == Side.LEFT ? "a" : "z")
                        .name("Nova 2")
                        .maker("first"))
                .build();
        Model second =
                atlas.apply(Models.model("m").name("Atlas").maker("second")).build();
        return Comparison.of(Standings.of(Models.catalogue(first, second)), Pair.of(first, second), workload);
    }

    /** What is said with Nova 2 on the left. */
    <T> T left(BiFunction<Comparison, Side, T> words) {
        return words.apply(comparison(Side.LEFT), Side.LEFT);
    }

    /** What is said with Nova 2 on the right. */
    <T> T right(BiFunction<Comparison, Side, T> words) {
        return words.apply(comparison(Side.RIGHT), Side.RIGHT);
    }
}
