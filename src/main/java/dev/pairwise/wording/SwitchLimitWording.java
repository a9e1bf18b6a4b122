package dev.pairwise.wording;

import dev.pairwise.comparison.Comparison;
import dev.pairwise.comparison.LimitGap;
import dev.pairwise.comparison.Switching;
import java.util.Optional;

/** What a switch does to the room for requests and answers. */
final class SwitchLimitWording {

    private SwitchLimitWording() {}

    /** A new context that is not known is said to be that: requests that fit today may not fit then. */
    static Optional<SwitchLine> context(Comparison comparison, Switching switching) {
        return switch (switching.context()) {
            case LimitGap.Larger larger -> Optional.of(change("context window", larger, switching));
            case LimitGap.Tie tie -> Optional.empty();
            case LimitGap.Unknown unknown ->
                unknown.sides().contains(switching.to())
                        ? Optional.of(new SwitchLine(SwitchEffect.UNKNOWN, unknown(comparison, switching)))
                        : Optional.empty();
        };
    }

    private static String unknown(Comparison comparison, Switching switching) {
        return "Whether your longest requests fit is not known: the context window of %s is %s."
                .formatted(
                        ModelNames.of(comparison, switching.to()),
                        ContextWording.absence(comparison.pair().of(switching.to())));
    }

    static Optional<SwitchLine> output(Switching switching) {
        return switch (switching.maxOutput()) {
            case LimitGap.Larger larger -> Optional.of(change("output limit", larger, switching));
            case LimitGap.Tie tie -> Optional.empty();
            case LimitGap.Unknown unknown -> Optional.empty();
        };
    }

    private static SwitchLine change(String limit, LimitGap.Larger gap, Switching switching) {
        String text = "The %s %s from %s to %s."
                .formatted(
                        limit,
                        gap.side() == switching.to() ? "grows" : "shrinks",
                        Numbers.tokens(gap.limits().of(switching.from())),
                        LimitWording.tokens(gap.limits().of(switching.to())));
        return new SwitchLine(SwitchEffect.favouring(gap.side(), switching), text);
    }
}
