package dev.pairwise.web.api;

import dev.pairwise.comparison.BreakEven;
import dev.pairwise.comparison.Side;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** At which share of output the order of two costs flips. */
@Schema(description = "At which share of output among the tokens of a request the order of the two costs flips.")
record BreakEvenAnswer(
        Sort sort,

        @Schema(description = "Who is cheaper, before the first flip where there is one; left out where nobody is.")
        @Nullable
        Side cheaper,

        @Schema(description = "At which end the two are equal.")
        BreakEven.@Nullable End equalAt,

        @Schema(description = "Shares of output, 0 to 1, at which the order flips, to ten digits.")
        List<BigDecimal> outputShares) {

    /** How the two costs lie. */
    enum Sort {
        FLIPS,
        CHEAPER_AT_EVERY_MIX,
        EQUAL_AT_ONE_END,
        EQUAL_IN_PART,
        EQUAL_AT_EVERY_MIX
    }

    static BreakEvenAnswer of(BreakEven breakEven) {
        return switch (breakEven) {
            case BreakEven.Flips flips ->
                new BreakEvenAnswer(
                        Sort.FLIPS,
                        flips.cheaperFirst(),
                        null,
                        flips.outputShares().stream().map(GapAnswer::rounded).toList());
            case BreakEven.CheaperAtEveryMix every -> of(Sort.CHEAPER_AT_EVERY_MIX, every.cheaper(), null);
            case BreakEven.EqualAtOneEnd end -> of(Sort.EQUAL_AT_ONE_END, end.cheaper(), end.equalAt());
            case BreakEven.EqualInPart part -> of(Sort.EQUAL_IN_PART, part.cheaper(), null);
            case BreakEven.EqualAtEveryMix _ -> of(Sort.EQUAL_AT_EVERY_MIX, null, null);
        };
    }

    private static BreakEvenAnswer of(Sort sort, @Nullable Side cheaper, BreakEven.@Nullable End equalAt) {
        return new BreakEvenAnswer(sort, cheaper, equalAt, List.of());
    }
}
