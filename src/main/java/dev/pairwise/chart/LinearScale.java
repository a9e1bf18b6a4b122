package dev.pairwise.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/** Equal differences are equally long. */
public final class LinearScale implements Scale {

    private final Ends<BigDecimal> ends;
    private final Span span;

    private LinearScale(Ends<BigDecimal> ends, Span span) {
        this.ends = ends;
        this.span = span;
    }

    public static LinearScale between(BigDecimal low, BigDecimal high, Span span) {
        return new LinearScale(new Ends<>(low, high), span);
    }

    @Override
    public int at(BigDecimal value) {
        if (ends.areOne()) {
            return span.middle();
        }
        BigDecimal whole = ends.high().subtract(ends.low());
        return span.at(
                value.subtract(ends.low()).divide(whole, MathContext.DECIMAL64).doubleValue());
    }

    @Override
    public List<Tick<BigDecimal>> ticks() {
        List<BigDecimal> values = ends.areOne() ? List.of(RoundSteps.plain(ends.low())) : RoundSteps.inside(ends);
        return values.stream().map(value -> new Tick<>(value, at(value))).toList();
    }
}
