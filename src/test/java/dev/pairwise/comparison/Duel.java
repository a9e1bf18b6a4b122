package dev.pairwise.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pairwise.catalogue.Model;
import dev.pairwise.catalogue.Models;
import dev.pairwise.catalogue.Provenances;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Two models in both orders: what is said of the one must not depend on which side it stands. */
record Duel(UnaryOperator<Models.Builder> one, UnaryOperator<Models.Builder> other) {

    /** A rule and the model it names, if any. */
    record Said(String rule, Optional<String> pick) {

        static Said nobody(String rule) {
            return new Said(rule, Optional.empty());
        }

        static Said one(String rule) {
            return new Said(rule, Optional.of("one"));
        }
    }

    static Said verdict(UnaryOperator<Models.Builder> one, UnaryOperator<Models.Builder> other) {
        Duel duel = new Duel(one, other);
        Verdict onTheLeft = VerdictRules.verdict(duel.weighed(Side.LEFT));
        Verdict onTheRight = VerdictRules.verdict(duel.weighed(Side.RIGHT));
        assertThat(said(onTheRight, Side.RIGHT)).isEqualTo(said(onTheLeft, Side.LEFT));
        return said(onTheLeft, Side.LEFT);
    }

    /** The pair with the one model on this side. */
    Pair pair(Side side) {
        Model first = one.apply(Models.model(side == Side.LEFT ? "a" : "z").maker("first"))
                .build();
        return Pair.of(first, other.apply(Models.model("m").maker("second")).build());
    }

    Weighed weighed(Side side) {
        Pair pair = pair(side);
        return Weighed.of(pair, Costs.of(pair, Workload.DEFAULT).monthly(), Provenances.TODAY);
    }

    private static Said said(Verdict verdict, Side one) {
        return new Said(verdict.rule().id(), verdict.pick().map(side -> side == one ? "one" : "other"));
    }
}
