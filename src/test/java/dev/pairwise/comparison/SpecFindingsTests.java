package dev.pairwise.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pairwise.catalogue.Absence;
import dev.pairwise.catalogue.Fact;
import dev.pairwise.catalogue.Field;
import dev.pairwise.catalogue.Models;
import dev.pairwise.catalogue.PartialDate;
import dev.pairwise.catalogue.Provenances;
import dev.pairwise.comparison.SpecFinding.Likeness;
import dev.pairwise.comparison.SpecFinding.Mark;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class SpecFindingsTests {

    @Test
    void findsOneForEveryRow() {
        List<SpecFinding> findings = findings(one -> one, other -> other);

        assertThat(findings).extracting(SpecFinding::row).containsExactly(SpecRow.values());
    }

    @Test
    void callsLimitsThatTieTheSame() {
        assertThat(likeness(SpecRow.CONTEXT, one -> one.context(131_072), other -> other))
                .isEqualTo(Likeness.SAME);
    }

    @Test
    void callsTwoValuesDifferent() {
        assertThat(likeness(SpecRow.RELEASED, one -> one.released("2024-05"), other -> other))
                .isEqualTo(Likeness.DIFFERENT);
    }

    @Test
    void knowsAFillerForNoLimit() {
        assertThat(likeness(SpecRow.MAX_OUTPUT, one -> one.maxOutput(128_000), other -> other))
                .isEqualTo(Likeness.ONE_UNKNOWN);
    }

    @Test
    void foldsWhatNeitherDiscloses() {
        assertThat(likeness(SpecRow.PARAMETERS, one -> one, other -> other)).isEqualTo(Likeness.BOTH_UNKNOWN);
    }

    @Test
    void takesNoneAnnouncedForAnAnswer() {
        assertThat(likeness(SpecRow.RETIRES, one -> one, other -> other)).isEqualTo(Likeness.SAME);
        assertThat(likeness(SpecRow.RETIRES, one -> one.retires("2027-01-01"), other -> other))
                .isEqualTo(Likeness.DIFFERENT);
    }

    @Test
    void marksOldAndDisputedFacts() {
        Fact<PartialDate> fact = new Fact.Known<>(
                PartialDate.parse("2024-05"),
                Provenances.of("test", "2025-12-16"),
                List.of(new Fact.Claim<>(PartialDate.parse("2024-08"), Provenances.of("other"))));

        SpecFinding finding = finding(SpecRow.RELEASED, one -> one.fact(Field.RELEASED, fact), other -> other);

        assertThat(finding.marks())
                .isEqualTo(
                        new Sides<>(new Mark(Optional.empty(), true, true), new Mark(Optional.empty(), false, false)));
    }

    @Test
    void saysWhyThereIsNoFamily() {
        SpecFinding finding = finding(SpecRow.FAMILY, one -> one.family("small"), other -> other);

        assertThat(finding.likeness()).isEqualTo(Likeness.ONE_UNKNOWN);
        assertThat(finding.marks().right().absence()).contains(Absence.NOT_SOURCED);
    }

    private static Likeness likeness(
            SpecRow row, UnaryOperator<Models.Builder> one, UnaryOperator<Models.Builder> other) {
        return finding(row, one, other).likeness();
    }

    private static SpecFinding finding(
            SpecRow row, UnaryOperator<Models.Builder> one, UnaryOperator<Models.Builder> other) {
        return findings(one, other).stream()
                .filter(finding -> finding.row() == row)
                .findFirst()
                .orElseThrow();
    }

    private static List<SpecFinding> findings(UnaryOperator<Models.Builder> one, UnaryOperator<Models.Builder> other) {
        Duel duel = new Duel(one, other);
        Pair pair = duel.pair(Side.LEFT);
        return SpecFindings.of(pair, Limits.of(pair), new Ages(Provenances.TODAY, Provenances.TODAY));
    }
}
