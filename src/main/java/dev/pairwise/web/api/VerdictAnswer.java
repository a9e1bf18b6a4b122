package dev.pairwise.web.api;

import dev.pairwise.comparison.Comparison;
import dev.pairwise.comparison.Side;
import dev.pairwise.comparison.VerdictRule;
import dev.pairwise.page.Links;
import dev.pairwise.page.MethodologyPages;
import dev.pairwise.wording.VerdictWording;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What may be said of a pair in one sentence, and by which rule. */
@Schema(description = "What may be said in one sentence, and by which rule.")
record VerdictAnswer(
        @Schema(description = "The id of the rule, which does not change.", example = "4f")
        String rule,

        @Schema(description = "The rule in words.") String name,
        String sentence,

        @Schema(description = "The one model that is named; left out where none is.") @Nullable
        Side pick,

        @Schema(description = "Where the rule is explained.")
        String methodology) {

    static VerdictAnswer of(Comparison comparison, Addresses addresses) {
        VerdictRule rule = comparison.verdict().rule();
        return new VerdictAnswer(
                rule.id(),
                VerdictWording.ruleName(rule),
                VerdictWording.sentence(comparison),
                comparison.verdict().pick().orElse(null),
                addresses.page(Links.methodology(MethodologyPages.ruleId(rule))));
    }
}
