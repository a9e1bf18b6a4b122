package dev.pairwise.comparison;

import static dev.pairwise.catalogue.Capability.AUDIO;
import static dev.pairwise.catalogue.Capability.REASONING;
import static dev.pairwise.catalogue.Capability.VISION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.pairwise.catalogue.Routes;
import dev.pairwise.comparison.Switching.OpennessChange;
import dev.pairwise.comparison.Switching.SharedProvider;
import dev.pairwise.comparison.Switching.Thinking;
import org.junit.jupiter.api.Test;

class SwitchingRulesTests {

    private final Duel duel = new Duel(
            one -> one.can(VISION, AUDIO)
                    .cannot(REASONING)
                    .licence("Apache 2.0")
                    .openWeights()
                    .route(Routes.at("shared")
                            .modelId("one-fast")
                            .priced("1", "1")
                            .variant("fast"))
                    .route(Routes.at("shared").modelId("one").priced("1", "1"))
                    .route(Routes.at("alone").priced("1", "1")),
            other -> other.cannot(VISION)
                    .can(REASONING)
                    .licence("Proprietary")
                    .route(Routes.at("shared").modelId("other").priced("2", "2")));

    @Test
    void tellsWhatTheMoveChanges() {
        Switching there = SwitchingRules.from(Side.LEFT, duel.weighed(Side.LEFT));

        assertThat(there.lost()).containsExactly(VISION);
        assertThat(there.gained()).containsExactly(REASONING);
        assertThat(there.unsure()).containsExactly(AUDIO);
        assertThat(there.openness()).isEqualTo(OpennessChange.LOSES_OPEN_WEIGHTS);
        assertThat(there.thinking()).isEqualTo(Thinking.STARTS);
        assertThat(there.licences()).isPresent();
    }

    @Test
    void tellsTheReverseOfTheWayBack() {
        Switching back = SwitchingRules.from(Side.RIGHT, duel.weighed(Side.LEFT));

        assertThat(back.lost()).containsExactly(REASONING);
        assertThat(back.gained()).containsExactly(VISION);
        assertThat(back.unsure()).isEmpty();
        assertThat(back.openness()).isEqualTo(OpennessChange.GAINS_OPEN_WEIGHTS);
        assertThat(back.thinking()).isEqualTo(Thinking.ENDS);
    }

    @Test
    void givesThePlainestIdAtEachSharedProvider() {
        Switching there = SwitchingRules.from(Side.LEFT, duel.weighed(Side.LEFT));

        assertThat(there.sharedProviders())
                .extracting(SharedProvider::modelIdNow, SharedProvider::modelIdThen)
                .containsExactly(tuple("one", "other"));
    }

    @Test
    void dependsOnTheDirectionAndNotOnTheOrder() {
        Switching fromTheLeft = SwitchingRules.from(Side.LEFT, duel.weighed(Side.LEFT));
        Switching fromTheRight = SwitchingRules.from(Side.RIGHT, duel.weighed(Side.RIGHT));

        assertThat(fromTheRight.lost()).isEqualTo(fromTheLeft.lost());
        assertThat(fromTheRight.openness()).isEqualTo(fromTheLeft.openness());
        assertThat(fromTheRight.sharedProviders())
                .extracting(SharedProvider::modelIdThen)
                .containsExactly("other");
    }

    @Test
    void claimsNoChangeOfWhatIsUnknown() {
        Duel unknown = new Duel(one -> one.can(REASONING), other -> other);

        Switching there = SwitchingRules.from(Side.RIGHT, unknown.weighed(Side.LEFT));

        assertThat(there.thinking()).isEqualTo(Thinking.NO_CHANGE_KNOWN);
        assertThat(there.gained()).isEmpty();
        assertThat(there.licences()).isEmpty();
    }
}
