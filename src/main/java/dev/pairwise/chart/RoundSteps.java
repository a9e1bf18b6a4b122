package dev.pairwise.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Round values at even steps of 1, 2 or 5 times a power of ten. */
final class RoundSteps {

    static final int FEWEST = 3;
    static final int MOST = 6;

    private static final List<BigDecimal> LEADING =
            Stream.of(5, 2, 1).map(BigDecimal::valueOf).toList();

    private RoundSteps() {}

    /** Of the widest step that gives three values or more. That many are rarely more than six, and never more than eight. */
    static List<BigDecimal> inside(Ends<BigDecimal> ends) {
        int exponent = exponent(ends.high().subtract(ends.low()));
        return Stream.iterate(exponent, power -> power - 1)
                .flatMap(power -> LEADING.stream().map(digit -> digit.scaleByPowerOfTen(power)))
                .map(step -> inside(ends, step))
                .filter(values -> values.size() >= FEWEST)
                .findFirst()
                .orElseThrow();
    }

    private static List<BigDecimal> inside(Ends<BigDecimal> ends, BigDecimal step) {
        BigDecimal first = ends.low().divide(step, 0, RoundingMode.CEILING);
        BigDecimal last = ends.high().divide(step, 0, RoundingMode.FLOOR);
        int count = last.subtract(first).intValueExact() + 1;
        return IntStream.range(0, Math.max(count, 0))
                .mapToObj(number -> first.add(BigDecimal.valueOf(number)).multiply(step))
                .map(RoundSteps::plain)
                .toList();
    }

    /** Of the first digit: 3 for 5,000 and -2 for 0.05. */
    static int exponent(BigDecimal value) {
        return value.precision() - value.scale() - 1;
    }

    static BigDecimal plain(BigDecimal value) {
        return value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    }
}
