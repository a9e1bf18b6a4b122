package dev.pairwise.wording;

import dev.pairwise.catalogue.TokenCount;
import dev.pairwise.comparison.LimitGap;

/** Two limits of tokens inside a sentence. */
final class LimitWording {

    private LimitWording() {}

    /** {@code 1.05m tokens against 128k}, the larger first. */
    static String against(LimitGap.Larger gap) {
        return "%s against %s"
                .formatted(
                        tokens(gap.limits().of(gap.side())),
                        Numbers.tokens(gap.limits().of(gap.side().other())));
    }

    /** {@code 131k and 128k tokens}. */
    static String both(LimitGap.Tie tie) {
        return "%s and %s"
                .formatted(
                        Numbers.tokens(tie.limits().left()), tokens(tie.limits().right()));
    }

    /** Whether two that tie also read the same. */
    static boolean readTheSame(LimitGap.Tie tie) {
        return Numbers.tokens(tie.limits().left())
                .equals(Numbers.tokens(tie.limits().right()));
    }

    /** {@code 128k tokens}. */
    static String tokens(TokenCount count) {
        return "%s %s".formatted(Numbers.tokens(count), English.choose(count.value(), "token", "tokens"));
    }
}
