package dev.pairwise.comparison;

import static dev.pairwise.catalogue.Capability.VISION;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pairwise.comparison.Duel.Said;
import java.util.List;
import org.junit.jupiter.api.Test;

class NoPickRulesTests {

    @Test
    void saysWhichPriceIsMissing() {
        Duel duel = new Duel(
                one -> one.can(VISION),
                other -> other.priced("1", "1").cannot(VISION).context(1_000_000));

        assertThat(VerdictRules.verdict(duel.weighed(Side.LEFT)))
                .isEqualTo(new Verdict.PriceMissing(List.of(Side.LEFT)));
        assertThat(VerdictRules.verdict(duel.weighed(Side.RIGHT)))
                .isEqualTo(new Verdict.PriceMissing(List.of(Side.RIGHT)));
    }

    @Test
    void callsATieWhereNothingTellsThemApart() {
        Said said = Duel.verdict(one -> one.priced("1", "1").context(131_072), other -> other.priced("1.02", "1.02"));

        assertThat(said).isEqualTo(Said.nobody("7b"));
    }

    @Test
    void saysWhoseAdvantageIsTooWeak() {
        Duel duel = new Duel(
                one -> one.maker("acme").priced("1", "1"),
                other -> other.maker("acme").priced("1.1", "1.1"));

        Verdict verdict = VerdictRules.verdict(duel.weighed(Side.RIGHT));

        assertThat(verdict)
                .isEqualTo(new Verdict.TooWeak(
                        Side.RIGHT, new Advantages(true, new Reach(false, false, List.of()), false)));
    }

    @Test
    void givesEveryRuleAnIdOfItsOwn() {
        assertThat(VerdictRule.values())
                .extracting(VerdictRule::id)
                .doesNotHaveDuplicates()
                .hasSize(16);
    }
}
