package dev.pairwise.page;

import dev.pairwise.catalogue.Usd;
import dev.pairwise.chart.LinearScale;
import dev.pairwise.chart.LogScale;
import dev.pairwise.chart.Scale;
import dev.pairwise.chart.Span;
import dev.pairwise.chart.Tick;
import dev.pairwise.comparison.ChartMeasure;
import dev.pairwise.comparison.PriceChart;
import dev.pairwise.comparison.PriceChart.Dot;
import dev.pairwise.page.PriceScatter.Drawing;
import dev.pairwise.page.PriceScatter.Label;
import dev.pairwise.page.PriceScatter.Mark;
import dev.pairwise.page.ScatterNames.Box;
import dev.pairwise.page.ScatterNames.Letters;
import dev.pairwise.page.ScatterNames.Named;
import dev.pairwise.wording.Money;
import dev.pairwise.wording.PriceChartWording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.BinaryOperator;

/** Draws a chart: price across on a log scale, the better of the measure higher up. Positions are drawing units, not money. */
final class ScatterDrawing {

    private static final int LEFT = 66;
    private static final int RIGHT = 630;
    private static final int TOP = 64;
    private static final int BOTTOM = 330;
    private static final int ACROSS = 359;

    /** What names keep inside: right of the figures of the upright axis and under its title. */
    static final Box FRAME = new Box(56, 27, 640, 338);

    /** A dot at a place of its own. */
    private record Place(int x, int y) {}

    private final PriceChart chart;
    private final Scale prices;
    private final Scale values;

    ScatterDrawing(PriceChart chart) {
        this.chart = chart;
        this.prices = LogScale.between(
                price(BinaryOperator.minBy(NUMBERS)), price(BinaryOperator.maxBy(NUMBERS)), new Span(LEFT, RIGHT));
        this.values = values();
    }

    private static final Comparator<BigDecimal> NUMBERS = Comparator.naturalOrder();

    private BigDecimal price(BinaryOperator<BigDecimal> end) {
        return chart.dots().stream()
                .map(dot -> dot.price().amount())
                .reduce(end)
                .orElseThrow();
    }

    private BigDecimal value(BinaryOperator<BigDecimal> end) {
        return chart.dots().stream().map(Dot::value).reduce(end).orElseThrow();
    }

    private Scale values() {
        BigDecimal low = value(BinaryOperator.minBy(NUMBERS));
        BigDecimal high = value(BinaryOperator.maxBy(NUMBERS));
        Span up = chart.measure().isHigherBetter() ? new Span(BOTTOM, TOP) : new Span(TOP, BOTTOM);
        return switch (chart.measure()) {
            case ChartMeasure.Context() -> LogScale.between(low, high, up);
            case ChartMeasure.Scores _ -> LinearScale.between(low, high, up);
        };
    }

    Drawing drawing() {
        return new Drawing(
                PriceChartWording.title(chart),
                PriceChartWording.upright(chart.measure()),
                PriceChartWording.level(),
                values.ticks().stream()
                        .map(tick -> new Mark(tick.at(), PriceChartWording.value(chart.measure(), tick.value())))
                        .toList(),
                across(),
                dots(chart.dots()),
                line(),
                dots(chart.best()),
                ScatterNames.of(
                        chart.best().stream()
                                .map(dot -> new Named(
                                        x(dot), y(dot), dot.listed().model().name()))
                                .toList(),
                        FRAME));
    }

    /** Those that stand too near to the one before, written large, are for wide pictures. */
    private List<Label> across() {
        List<Label> marks = new ArrayList<>();
        int free = 0;
        for (Tick<BigDecimal> tick : prices.ticks()) {
            String text = Money.exact(new Usd(tick.value()));
            int half = Letters.LARGE.width(text) / 2;
            boolean roomy = tick.at() - half < free;
            marks.add(new Label(tick.at(), ACROSS, text, roomy ? "across roomy" : "across"));
            free = roomy ? free : tick.at() + half;
        }
        return marks;
    }

    private int x(Dot dot) {
        return prices.at(dot.price().amount());
    }

    private int y(Dot dot) {
        return values.at(dot.value());
    }

    /** Each a line of no length, which round ends make a dot; from one to the next, since small distances are short to write. */
    private String dots(Collection<Dot> dots) {
        List<Place> places = dots.stream()
                .map(dot -> new Place(x(dot), y(dot)))
                .distinct()
                .sorted(Comparator.comparingInt(Place::x).thenComparingInt(Place::y))
                .toList();
        StringBuilder path = new StringBuilder();
        Place last = new Place(0, 0);
        for (Place place : places) {
            int down = place.y() - last.y();
            path.append(path.isEmpty() ? 'M' : 'm').append(place.x() - last.x());
            path.append(down < 0 ? "" : " ").append(down).append('z');
            last = place;
        }
        return path.toString();
    }

    /** From each of the best to the next: the same for more money, then the better. */
    private String line() {
        StringBuilder path = new StringBuilder();
        for (Dot dot : chart.best()) {
            path.append(path.isEmpty() ? "M" + x(dot) + " " + y(dot) : "H" + x(dot) + "V" + y(dot));
        }
        return path.append("H").append(RIGHT).toString();
    }
}
