package dev.pairwise.comparison;

import dev.pairwise.catalogue.Model;
import dev.pairwise.catalogue.TokenCount;
import java.math.BigDecimal;
import java.util.Optional;

/** The context windows and the limits of output of a pair. */
public record Limits(LimitGap context, LimitGap maxOutput) {

    /** An output limit of nine tenths of the context or more only repeats the context: a filler, which counts as unknown. */
    public static final BigDecimal FILLER_SHARE = new BigDecimal("0.9");

    public static Limits of(Pair pair) {
        return new Limits(
                LimitGap.between(
                        pair.sides().map(model -> model.specs().context().known())),
                LimitGap.between(pair.sides().map(Limits::usableOutput)));
    }

    /** The recorded limit of output, unless it is a filler. */
    public static Optional<TokenCount> usableOutput(Model model) {
        return model.specs().maxOutput().known().filter(limit -> !isFiller(model));
    }

    public static boolean isFiller(Model model) {
        Optional<TokenCount> output = model.specs().maxOutput().known();
        Optional<TokenCount> context = model.specs().context().known();
        return output.isPresent() && context.isPresent() && fills(output.get(), context.get());
    }

    private static boolean fills(TokenCount output, TokenCount context) {
        BigDecimal threshold = BigDecimal.valueOf(context.value()).multiply(FILLER_SHARE);
        return BigDecimal.valueOf(output.value()).compareTo(threshold) >= 0;
    }
}
