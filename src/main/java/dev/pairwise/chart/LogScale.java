package dev.pairwise.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Equal ratios are equally long. */
public final class LogScale implements Scale {

    private static final List<Integer> ONE_TWO_FIVE = List.of(1, 2, 5);
    private static final List<Integer> ONE_FIVE = List.of(1, 5);
    private static final List<Integer> ONE = List.of(1);

    private final Ends<BigDecimal> ends;
    private final Span span;

    private LogScale(Ends<BigDecimal> ends, Span span) {
        if (ends.low().signum() <= 0) {
            throw new IllegalArgumentException("a logarithmic scale begins above zero, not at " + ends.low());
        }
        this.ends = ends;
        this.span = span;
    }

    public static LogScale between(BigDecimal low, BigDecimal high, Span span) {
        return new LogScale(new Ends<>(low, high), span);
    }

    @Override
    public int at(BigDecimal value) {
        if (ends.areOne()) {
            return span.middle();
        }
        if (value.compareTo(ends.low()) <= 0) {
            return span.from();
        }
        return span.at((log(value) - log(ends.low())) / (log(ends.high()) - log(ends.low())));
    }

    /** By parts, so that no amount is too large or too small for it. */
    private static double log(BigDecimal value) {
        int exponent = RoundSteps.exponent(value);
        return exponent + Math.log10(value.scaleByPowerOfTen(-exponent).doubleValue());
    }

    @Override
    public List<Tick<BigDecimal>> ticks() {
        return values().stream().map(value -> new Tick<>(value, at(value))).toList();
    }

    /** At 1, 2 and 5 or at powers of ten, whichever are few enough; at even steps where the ends lie closer than that. */
    private List<BigDecimal> values() {
        if (ends.areOne()) {
            return List.of(RoundSteps.plain(ends.low()));
        }
        int decades = RoundSteps.exponent(ends.high()) - RoundSteps.exponent(ends.low()) + 1;
        return Stream.concat(
                        Stream.of(inside(ONE_TWO_FIVE, 1), inside(ONE_FIVE, 1)),
                        IntStream.rangeClosed(1, decades).mapToObj(step -> inside(ONE, step)))
                .filter(values -> RoundSteps.FEWEST <= values.size() && values.size() <= RoundSteps.MOST)
                .findFirst()
                .orElseGet(() -> RoundSteps.inside(ends));
    }

    private List<BigDecimal> inside(List<Integer> leading, int decadesApart) {
        return IntStream.rangeClosed(RoundSteps.exponent(ends.low()), RoundSteps.exponent(ends.high()))
                .filter(power -> power % decadesApart == 0)
                .boxed()
                .flatMap(power ->
                        leading.stream().map(digit -> BigDecimal.valueOf(digit).scaleByPowerOfTen(power)))
                .filter(ends::hold)
                .map(RoundSteps::plain)
                .toList();
    }
}
