package dev.pairwise.wording;

import dev.pairwise.catalogue.Fact;
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

    /** Whether two that tie also read the same. */
    static boolean readTheSame(LimitGap.Tie tie) {
        return tokens(tie.limits().left()).equals(tokens(tie.limits().right()));
    }

    /** {@code 128k tokens}. */
    static String tokens(TokenCount count) {
        return "%s %s".formatted(Numbers.tokens(count), English.choose(count.value(), "token", "tokens"));
    }

    /** What a limit that is not known is instead: {@code not sourced yet}. */
    static String absence(Fact<TokenCount> fact) {
        return switch (fact) {
            case Fact.Known<TokenCount> known -> tokens(known.value());
            case Fact.Missing<TokenCount> missing -> Labels.of(missing.absence());
        };
    }
}
