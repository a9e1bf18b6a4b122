package dev.pairwise.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pairwise.catalogue.Field;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReleaseOrderTests {

    @ParameterizedTest
    @CsvSource({"2025-02-01, 2025-01", "2025-02, 2025-01-31", "2026, 2025-12", "2024-03-01, 2024-02"})
    void namesTheLaterByAnyReading(String later, String earlier) {
        Duel duel = new Duel(one -> one.released(later), other -> other.released(earlier));

        assertThat(ReleaseOrder.of(duel.pair(Side.LEFT)).isNewer(Side.LEFT)).isTrue();
        assertThat(ReleaseOrder.of(duel.pair(Side.RIGHT)).isNewer(Side.RIGHT)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2025-01-31, 2025-01", "2025, 2025-12-31", "2025-01-01, 2025-01-01"})
    void namesNeitherWhereTheDatesAreTooCoarse(String one, String other) {
        Duel duel = new Duel(first -> first.released(one), second -> second.released(other));

        assertThat(ReleaseOrder.of(duel.pair(Side.LEFT))).isInstanceOf(ReleaseOrder.Together.class);
    }

    @Test
    void namesTheSideWithoutADate() {
        Duel duel = new Duel(one -> one.unknown(Field.RELEASED), other -> other);

        assertThat(ReleaseOrder.of(duel.pair(Side.LEFT)))
                .isInstanceOfSatisfying(
                        ReleaseOrder.Unknown.class,
                        unknown -> assertThat(unknown.sides()).isEqualTo(List.of(Side.LEFT)));
    }
}
