package dev.pairwise.importing;

import dev.pairwise.document.RouteRecord;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** One kind of price of a model at other shown providers, in ascending order, and at its maker. */
record Others(List<BigDecimal> prices, Optional<BigDecimal> makers) {

    /** Real hosts of one model lie within three times of each other; farther is a slip or another product. */
    static final BigDecimal FARTHEST = BigDecimal.valueOf(3);

    /** Copies of the maker's price with a slipped digit, or of its batch price, lie exactly here. */
    private static final List<BigDecimal> SLIPS = List.of(new BigDecimal("0.5"), new BigDecimal("0.1"), BigDecimal.TEN);

    static Others of(
            RouteRecord route,
            List<RouteRecord> routes,
            Predicate<RouteRecord> isMakersOwn,
            Function<RouteRecord, @Nullable BigDecimal> price) {
        List<RouteRecord> elsewhere = routes.stream()
                .filter(other -> !other.provider().equals(route.provider()))
                .filter(other -> other.variant() == null)
                .toList();
        return new Others(
                prices(elsewhere, price),
                prices(elsewhere.stream().filter(isMakersOwn).toList(), price).stream()
                        .findFirst());
    }

    private static List<BigDecimal> prices(
            List<RouteRecord> routes, Function<RouteRecord, @Nullable BigDecimal> price) {
        return routes.stream()
                .map(price)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .filter(amount -> amount.signum() > 0)
                .sorted()
                .toList();
    }

    Optional<String> reasonAgainst(BigDecimal price) {
        for (BigDecimal slip : SLIPS) {
            if (makers.isPresent() && makers.get().multiply(slip).compareTo(price) == 0) {
                return Optional.of("exactly %s times the maker's".formatted(slip.toPlainString()));
            }
        }
        if (prices.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal twice = twiceTheMedian();
        if (price.multiply(BigDecimal.TWO).compareTo(twice.multiply(FARTHEST)) > 0) {
            return Optional.of("over three times the median of other providers");
        }
        boolean farBelow = price.multiply(BigDecimal.TWO).multiply(FARTHEST).compareTo(twice) < 0;
        return farBelow ? Optional.of("under a third of the median of other providers") : Optional.empty();
    }

    /** Twice, so that the middle of two prices needs no division. */
    private BigDecimal twiceTheMedian() {
        int size = prices.size();
        return prices.get((size - 1) / 2).add(prices.get(size / 2));
    }
}
