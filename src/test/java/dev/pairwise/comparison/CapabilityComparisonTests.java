package dev.pairwise.comparison;

import static dev.pairwise.catalogue.Capability.AUDIO;
import static dev.pairwise.catalogue.Capability.FUNCTION_CALLING;
import static dev.pairwise.catalogue.Capability.REASONING;
import static dev.pairwise.catalogue.Capability.TOOL_USE;
import static dev.pairwise.catalogue.Capability.VISION;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CapabilityComparisonTests {

    private final Duel duel = new Duel(
            one -> one.can(VISION, AUDIO, REASONING),
            other -> other.can(REASONING).cannot(VISION));

    @Test
    void tellsAKnownNoFromAnUnknown() {
        CapabilityComparison left = CapabilityComparison.of(duel.pair(Side.LEFT));
        CapabilityComparison right = CapabilityComparison.of(duel.pair(Side.RIGHT));

        assertThat(left.only(Side.LEFT)).isEqualTo(right.only(Side.RIGHT)).containsExactly(VISION);
        assertThat(left.unconfirmed(Side.LEFT))
                .isEqualTo(right.unconfirmed(Side.RIGHT))
                .containsExactly(AUDIO);
        assertThat(left.both()).containsExactly(REASONING);
        assertThat(left.only(Side.RIGHT)).isEmpty();
    }

    @Test
    void countsToolsOnce() {
        Duel tools =
                new Duel(one -> one.can(TOOL_USE, FUNCTION_CALLING), other -> other.cannot(TOOL_USE, FUNCTION_CALLING));

        CapabilityComparison comparison = CapabilityComparison.of(tools.pair(Side.LEFT));

        assertThat(comparison.only(Side.LEFT)).containsExactly(FUNCTION_CALLING, TOOL_USE);
        assertThat(comparison.countingToolsOnce().only(Side.LEFT)).containsExactly(TOOL_USE);
    }

    @Test
    void letsEitherSignalSpeakForTools() {
        Duel tools = new Duel(one -> one.can(FUNCTION_CALLING), other -> other.cannot(FUNCTION_CALLING));

        CapabilityComparison comparison =
                CapabilityComparison.of(tools.pair(Side.LEFT)).countingToolsOnce();

        assertThat(comparison.only(Side.LEFT)).containsExactly(TOOL_USE);
    }
}
