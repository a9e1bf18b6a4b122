package dev.pairwise.web.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class AtOnceTests {

    @Test
    void whoHasAsManyAsHeMayWaitsUntilOneIsWhole() {
        AtOnce atOnce = new AtOnce(2);
        AtOnce.Held first = atOnce.take("ann").orElseThrow();
        atOnce.take("ann");

        assertThat(atOnce.take("ann")).isEmpty();
        assertThat(atOnce.take("bob")).isPresent();

        first.close();
        assertThat(atOnce.take("ann")).isPresent();
    }

    @Test
    void forgetsWhoWaitsForNothing() {
        AtOnce atOnce = new AtOnce(1);
        Optional<AtOnce.Held> held = atOnce.take("ann");
        atOnce.take("ann");
        assertThat(atOnce.clients()).isOne();

        held.orElseThrow().close();
        assertThat(atOnce.clients()).isZero();
    }

    @Test
    void zeroIsNoLimit() {
        AtOnce atOnce = new AtOnce(0);

        assertThat(atOnce.take("ann")).isPresent();
        assertThat(atOnce.take("ann")).isPresent();
    }
}
