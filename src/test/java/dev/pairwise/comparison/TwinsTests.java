package dev.pairwise.comparison;

import static dev.pairwise.catalogue.Models.catalogue;
import static dev.pairwise.catalogue.Models.model;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pairwise.catalogue.Field;
import dev.pairwise.catalogue.Models;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TwinsTests {

    /** Asked in both orders. */
    private static boolean areTwins(Models.Builder one, Models.Builder other) {
        Contenders contenders = Contenders.of(catalogue(one.build(), other.build()));
        Twins twins = new Twins(contenders);
        boolean answer = twins.areTwins(contenders.at(0), contenders.at(1));
        assertThat(twins.areTwins(contenders.at(1), contenders.at(0))).isEqualTo(answer);
        return answer;
    }

    @ParameterizedTest
    @CsvSource({
        "opus-4.5, opus-4.5-20250110, true",
        "gpt-4o, gpt-4o-2025-01-10, true",
        "sonnet-4.6, sonnet-4.6-thinking, true",
        "pro-preview-05-06, pro-preview-06-05, true",
        "pro, pro-preview, true",
        "small-2501, small-2503, false",
        "gpt-4, gpt-4-turbo, false",
        "flash, flash-lite, false"
    })
    void differInNothingButADateOrAWayOfServing(String one, String other, boolean twins) {
        assertThat(areTwins(model(one), model(other))).isEqualTo(twins);
    }

    @Test
    void areOfOneMaker() {
        assertThat(areTwins(model("same"), model("same-preview").maker("beta"))).isFalse();
    }

    @Test
    void lieAtMostFortyFiveDaysApart() {
        assertThat(areTwins(model("same"), model("same-preview").released("2025-02-15")))
                .isTrue();
        assertThat(areTwins(model("same"), model("same-preview").released("2025-02-16")))
                .isFalse();
        assertThat(areTwins(model("same"), model("same-preview").unknown(Field.RELEASED)))
                .isTrue();
    }
}
