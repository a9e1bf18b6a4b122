package dev.pairwise.web.api;

import dev.pairwise.comparison.Comparison;
import dev.pairwise.wording.CallWording;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** Who is cheaper, who is stronger, who reaches further. */
@Schema(description = "Who is cheaper at the workload, stronger by shared tests, and reaches further by record.")
record CallsAnswer(
        Leader cheaper,
        Leader stronger,
        Leader reachesFurther,

        @Schema(description = "The same three in words, in this order.")
        List<String> sentences) {

    static CallsAnswer of(Comparison comparison) {
        return new CallsAnswer(
                Leader.of(comparison.costs().gap()),
                Leader.of(comparison.calls().stronger()),
                Leader.of(comparison.calls().reachesFurther()),
                CallWording.lines(comparison).stream()
                        .map(CallWording.Line::text)
                        .toList());
    }
}
