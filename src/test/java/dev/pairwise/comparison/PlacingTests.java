package dev.pairwise.comparison;

import static dev.pairwise.comparison.Placing.ALIKE;
import static dev.pairwise.comparison.Placing.BEST;
import static dev.pairwise.comparison.Placing.EQUAL;
import static dev.pairwise.comparison.Placing.NONE;
import static dev.pairwise.comparison.Placing.SHARED_BEST;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pairwise.catalogue.TokenCount;
import dev.pairwise.catalogue.Usd;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PlacingTests {

    @Test
    void theLowestAmountIsTheBestWhereverItStands() {
        assertThat(ofAmounts("10", "3", "7")).containsExactly(NONE, BEST, NONE);
        assertThat(ofAmounts("3", "7", "10", "8")).containsExactly(BEST, NONE, NONE, NONE);
    }

    @Test
    void amountsWithinTwoPercentShareTheFirstPlace() {
        assertThat(ofAmounts("100", "98", "150")).containsExactly(SHARED_BEST, SHARED_BEST, NONE);
        assertThat(ofAmounts("100", "97.9", "150")).containsExactly(NONE, BEST, NONE);
    }

    @Test
    void whereAllTieNoneIsTheBest() {
        assertThat(ofAmounts("2.5", "2.50", "2.5")).containsExactly(EQUAL, EQUAL, EQUAL);
        assertThat(ofAmounts("100", "99", "98")).containsExactly(ALIKE, ALIKE, ALIKE);
        assertThat(ofAmounts("0", "0", "0")).containsExactly(EQUAL, EQUAL, EQUAL);
    }

    @Test
    void nothingIsTheBestWhereOneValueIsNotKnown() {
        assertThat(ofAmounts("10", null, "7")).containsExactly(NONE, NONE, NONE);
        assertThat(ofAmounts(null, null, null)).containsExactly(NONE, NONE, NONE);
        assertThat(ofLimits(128_000, 0, 200_000)).containsExactly(NONE, NONE, NONE);
    }

    @Test
    void theLargestLimitIsTheBestAndThoseWithinFivePercentAreAsGood() {
        assertThat(ofLimits(128_000, 200_000, 16_000)).containsExactly(NONE, BEST, NONE);
        assertThat(ofLimits(1_050_000, 1_000_000, 128_000)).containsExactly(SHARED_BEST, SHARED_BEST, NONE);
        assertThat(ofLimits(128_000, 131_072, 128_000)).containsExactly(ALIKE, ALIKE, ALIKE);
    }

    @Test
    void theMostIsTheBest() {
        assertThat(Placing.ofCounts(List.of(3, 5, 5, 0))).containsExactly(NONE, SHARED_BEST, SHARED_BEST, NONE);
        assertThat(Placing.ofCounts(List.of(2, 2, 2))).containsOnly(EQUAL);
    }

    private static List<Placing> ofAmounts(@Nullable String... amounts) {
        return Placing.ofAmounts(Arrays.stream(amounts)
                .map(amount -> Optional.ofNullable(amount).map(Usd::of))
                .toList());
    }

    /** Nought stands for a limit that is not known. */
    private static List<Placing> ofLimits(long... limits) {
        return Placing.ofLimits(Arrays.stream(limits)
                .mapToObj(limit -> Optional.of(limit).filter(known -> known > 0).map(TokenCount::new))
                .toList());
    }
}
