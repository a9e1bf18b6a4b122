package dev.pairwise.web.api;

import dev.pairwise.comparison.Pair;
import dev.pairwise.page.Links;
import io.swagger.v3.oas.annotations.media.Schema;

/** A pair as a list has it. */
@Schema(description = "Two models that can be compared, in the order of their slugs.")
record PairSummary(
        Reference left,
        Reference right,
        @Schema(description = "Where the comparison is.") String href,
        @Schema(description = "Its page for people.") String page) {

    static PairSummary of(Pair pair, Addresses addresses) {
        return new PairSummary(
                Reference.to(pair.left(), addresses),
                Reference.to(pair.right(), addresses),
                addresses.pair(pair),
                addresses.page(Links.pair(pair)));
    }
}
