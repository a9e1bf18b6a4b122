package dev.pairwise.wording;

import dev.pairwise.catalogue.Fact;
import dev.pairwise.catalogue.Model;
import dev.pairwise.catalogue.TokenCount;
import dev.pairwise.comparison.Comparison;
import dev.pairwise.comparison.LimitGap;
import dev.pairwise.comparison.Pair;

/** The context windows of a pair in a sentence, and what a context that is not known is instead. */
final class ContextWording {

    private ContextWording() {}

    static String sentence(Comparison comparison) {
        return switch (comparison.limits().context()) {
            case LimitGap.Larger larger ->
                "The context window of %s holds %s, that of %s holds %s."
                        .formatted(
                                ModelNames.of(comparison, larger.side()),
                                LimitWording.tokens(larger.limits().of(larger.side())),
                                ModelNames.of(comparison, larger.side().other()),
                                Numbers.tokens(larger.limits().of(larger.side().other())));
            case LimitGap.Tie tie ->
                LimitWording.readTheSame(tie)
                        ? "Both context windows hold %s."
                                .formatted(LimitWording.tokens(tie.limits().left()))
                        : "Their context windows hold %s, about the same.".formatted(LimitWording.both(tie));
            case LimitGap.Unknown unknown ->
                unknown.sides().size() == 2
                        ? unknown(comparison.pair())
                        : unknown(
                                comparison.pair().of(unknown.sides().getFirst().other()),
                                comparison.pair().of(unknown.sides().getFirst()));
        };
    }

    private static String unknown(Pair pair) {
        return "The context window of %s is %s, that of %s is %s."
                .formatted(
                        pair.left().name(), absence(pair.left()), pair.right().name(), absence(pair.right()));
    }

    private static String unknown(Model known, Model missing) {
        return "The context window of %s holds %s; that of %s is %s."
                .formatted(known.name(), absence(known), missing.name(), absence(missing));
    }

    /** {@code not sourced yet}; the context itself where it is known. */
    static String absence(Model model) {
        return switch (model.specs().context()) {
            case Fact.Known<TokenCount> known -> LimitWording.tokens(known.value());
            case Fact.Missing<TokenCount> missing -> Labels.of(missing.absence());
        };
    }
}
