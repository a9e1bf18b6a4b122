package dev.pairwise.page;

import dev.pairwise.chart.LogScale;
import dev.pairwise.chart.Span;
import dev.pairwise.chart.Tick;
import dev.pairwise.chart.TimeScale;
import dev.pairwise.comparison.PriceSteps;
import dev.pairwise.comparison.PriceSteps.Step;
import dev.pairwise.comparison.Side;
import dev.pairwise.comparison.Sides;
import dev.pairwise.page.MoneyFrame.End;
import dev.pairwise.wording.ChartWording;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Blended prices over time as steps, on a log scale. */
final class HistoryChart {

    private static final Span UP = new Span(180, 10);

    /** Above and below the prices, so that a change of a few percent does not look like a cliff. */
    private static final BigDecimal ROOM = new BigDecimal("1.5");

    private static final BigDecimal ROOM_BELOW = new BigDecimal("0.7");

    private final PriceSteps steps;
    private final Sides<Optional<LocalDate>> checked;
    private final Pencil pencil = new Pencil();
    private final MoneyFrame frame;
    private final TimeScale days;

    /** {@code checked}: when the price of each side was last looked at, after which nothing is drawn. */
    HistoryChart(PriceSteps steps, Sides<Optional<LocalDate>> checked) {
        this.steps = steps;
        this.checked = checked;
        this.frame = new MoneyFrame(
                pencil,
                LogScale.between(
                        prices().min(Comparator.naturalOrder()).orElseThrow().multiply(ROOM_BELOW),
                        prices().max(Comparator.naturalOrder()).orElseThrow().multiply(ROOM),
                        UP),
                UP);
        LocalDate first = all().map(Step::from).min(Comparator.naturalOrder()).orElseThrow();
        LocalDate last = Arrays.stream(Side.values())
                .flatMap(side -> steps.steps().of(side).stream().map(step -> end(side, step)))
                .max(Comparator.naturalOrder())
                .orElseThrow();
        this.days = TimeScale.between(first, last.isAfter(first) ? last : first.plusDays(1), frame.across());
    }

    private LocalDate end(Side side, Step step) {
        return step.to()
                .or(() -> checked.of(side).filter(day -> day.isAfter(step.from())))
                .orElse(step.from());
    }

    private Stream<Step> all() {
        return steps.steps().stream().flatMap(List::stream);
    }

    private Stream<BigDecimal> prices() {
        return all().map(step -> step.blended().amount());
    }

    Drawing drawing() {
        frame.along(days.ticks().stream()
                .map(tick -> new Tick<>(label(tick), tick.at()))
                .toList());
        Sides<Optional<End>> ends = new Sides<>(draw(Side.LEFT), draw(Side.RIGHT));
        frame.signs(ends);
        return pencil.drawing("history-chart", ChartWording.history(), ChartWording.historyHelp(), frame.height());
    }

    private String label(Tick<LocalDate> tick) {
        return switch (days.grain()) {
            case YEAR -> Integer.toString(tick.value().getYear());
            case MONTH -> YearMonth.from(tick.value()).toString();
            case DAY -> tick.value().toString();
        };
    }

    /** A line that breaks off where no price is recorded for a time; where it ends. */
    private Optional<End> draw(Side side) {
        Optional<End> end = Optional.empty();
        StringBuilder path = new StringBuilder();
        for (Step step : steps.steps().of(side)) {
            int from = days.at(step.from());
            int y = frame.at(step.blended());
            path.append(end.map(last -> step(last, from, y)).orElseGet(() -> begin(from, y)));
            end = Optional.of(new End(days.at(end(side, step)), y));
            path.append("H").append(end.get().x());
        }
        if (!path.isEmpty()) {
            pencil.draw(Pencil.of(side, "line"), path.toString());
        }
        return end;
    }

    private static String step(End last, int from, int y) {
        return last.x() < from ? begin(from, y) : (last.x() == from ? "" : "H" + from) + "V" + y;
    }

    private static String begin(int x, int y) {
        return "M" + x + " " + y;
    }
}
