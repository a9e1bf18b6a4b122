package dev.pairwise.wording;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pairwise.comparison.Lifecycle;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BannerWordingTests {

    @Test
    void namesTheModelItIsAbout() {
        Contest contest = Contest.of(nova -> nova.retires("2026-10-01"), atlas -> atlas);

        assertThat(contest.inBothOrders(comparison ->
                        BannerWording.text(comparison, comparison.banners().getFirst())))
                .containsOnly("Nova 2 is due to be retired on 1 October 2026.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    UNKNOWN       |            | Nova has no recorded status.
                    ACTIVE        |            | Nova is active, with no retirement date recorded.
                    ACTIVE        | 2027-05-01 | Nova is due to be retired on 1 May 2027.
                    DEPRECATED    |            | Nova is deprecated, with no retirement date recorded.
                    DEPRECATED    | 2027-05-01 | Nova is deprecated and due to be retired on 1 May 2027.
                    ENDING        | 2026-10-01 | Nova is due to be retired on 1 October 2026.
                    PAST_ITS_DATE | 2026-01-01 | Nova was due to be retired on 1 January 2026.
                    DELISTED      |            | Nova is no longer listed by any provider; these are its last known facts.
                    RETIRED       | 2026-01-01 | Nova has been retired; these are its last known facts.
                    """)
    void saysWhereAModelIsInItsLife(Lifecycle.Stage stage, @Nullable LocalDate retires, String notice) {
        Lifecycle lifecycle = new Lifecycle(stage, Optional.ofNullable(retires));

        assertThat(LifecycleWording.notice("Nova", lifecycle)).isEqualTo(notice);
    }
}
