package dev.pairwise.comparison;

import dev.pairwise.catalogue.TokenCount;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What two limits of tokens say about each other. Nothing is claimed where a side is unknown. */
public sealed interface LimitGap {

    /** Limits within 5% of the larger read the same in practice (128,000 and 131,072), so they tie. */
    BigDecimal TIE_SHARE = new BigDecimal("0.05");

    /** {@code side} takes more. */
    record Larger(Side side, Sides<TokenCount> limits) implements LimitGap {}

    /** The same, or about the same. */
    record Tie(Sides<TokenCount> limits) implements LimitGap {

        public boolean isExact() {
            return limits.left().equals(limits.right());
        }
    }

    /** At least one side has no usable figure. */
    record Unknown(Sides<Optional<TokenCount>> limits) implements LimitGap {

        public List<Side> sides() {
            return Side.where(side -> limits.of(side).isEmpty());
        }
    }

    static LimitGap between(Sides<Optional<TokenCount>> limits) {
        if (limits.left().isEmpty() || limits.right().isEmpty()) {
            return new Unknown(limits);
        }
        Sides<TokenCount> known =
                new Sides<>(limits.left().get(), limits.right().get());
        Side larger = known.left().compareTo(known.right()) >= 0 ? Side.LEFT : Side.RIGHT;
        BigDecimal most = BigDecimal.valueOf(known.of(larger).value());
        BigDecimal gap =
                most.subtract(BigDecimal.valueOf(known.of(larger.other()).value()));
        return gap.compareTo(most.multiply(TIE_SHARE)) <= 0 ? new Tie(known) : new Larger(larger, known);
    }

    default boolean isLargerOn(Side side) {
        return this instanceof Larger larger && larger.side() == side;
    }

    default boolean isKnown() {
        return !(this instanceof Unknown);
    }
}
