package dev.pairwise.comparison;

import dev.pairwise.catalogue.Usd;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/** What two amounts of money say about each other. Shares and ratios carry 34 digits and are rounded by whoever prints them. */
public sealed interface CostGap {

    /** Costs this close, as a share of the dearer, are equal: list prices move by more between two checks. */
    BigDecimal TIE_SHARE = new BigDecimal("0.02");

    /** From this ratio up a percentage says little (75% and 97% look alike), so the multiple is said as well. */
    BigDecimal SAID_FROM_TIMES = BigDecimal.valueOf(4);

    Sides<Usd> costs();

    /** Equal within {@link #TIE_SHARE}. */
    record Tie(Sides<Usd> costs) implements CostGap {}

    /** One side is cheaper. */
    record Cheaper(Side cheaper, Sides<Usd> costs) implements CostGap {

        public Usd cheaperCost() {
            return costs.of(cheaper);
        }

        public Usd dearerCost() {
            return costs.of(cheaper.other());
        }
    }

    static CostGap between(Usd left, Usd right) {
        Sides<Usd> costs = new Sides<>(left, right);
        int order = left.compareTo(right);
        if (isTie(left, right)) {
            return new Tie(costs);
        }
        return new Cheaper(order < 0 ? Side.LEFT : Side.RIGHT, costs);
    }

    static CostGap between(Sides<Usd> costs) {
        return between(costs.left(), costs.right());
    }

    /** How far apart they are. */
    default Usd amount() {
        return dearest(costs()).minus(cheapest(costs()));
    }

    /** The gap as a share of the dearer one, 0 to 1. */
    default BigDecimal shareOfDearer() {
        Usd dearest = dearest(costs());
        return dearest.isZero()
                ? BigDecimal.ZERO
                : amount().amount()
                        .divide(dearest.amount(), MathContext.DECIMAL128)
                        .stripTrailingZeros();
    }

    /** The dearer one divided by the cheaper one; empty where the cheaper one is nothing. */
    default Optional<BigDecimal> times() {
        Usd cheapest = cheapest(costs());
        return cheapest.isZero()
                ? Optional.empty()
                : Optional.of(dearest(costs())
                        .amount()
                        .divide(cheapest.amount(), MathContext.DECIMAL128)
                        .stripTrailingZeros());
    }

    /** "n times the price", only from {@link #SAID_FROM_TIMES} up. */
    default Optional<BigDecimal> saidTimes() {
        return times().filter(times -> times.compareTo(SAID_FROM_TIMES) >= 0);
    }

    /** Whether the dearer one costs at most so many times the cheaper one. */
    default boolean isWithinTimes(int limit) {
        return dearest(costs()).compareTo(cheapest(costs()).times(BigDecimal.valueOf(limit))) <= 0;
    }

    private static boolean isTie(Usd left, Usd right) {
        Usd dearest = left.compareTo(right) < 0 ? right : left;
        BigDecimal difference = left.amount().subtract(right.amount()).abs();
        return difference.compareTo(dearest.amount().multiply(TIE_SHARE)) <= 0;
    }

    private static Usd dearest(Sides<Usd> costs) {
        return costs.left().compareTo(costs.right()) < 0 ? costs.right() : costs.left();
    }

    private static Usd cheapest(Sides<Usd> costs) {
        return costs.left().compareTo(costs.right()) < 0 ? costs.left() : costs.right();
    }
}
