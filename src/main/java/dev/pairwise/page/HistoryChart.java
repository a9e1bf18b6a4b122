package dev.pairwise.page;

import dev.pairwise.comparison.PriceSteps;
import dev.pairwise.comparison.PriceSteps.Step;
import dev.pairwise.comparison.Side;
import dev.pairwise.page.PricingSection.Chart;
import dev.pairwise.page.PricingSection.Tick;
import dev.pairwise.wording.Money;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Draws blended prices over time as steps: time across, price on a log scale down. Positions are drawing units, not money. */
final class HistoryChart {

    private static final int WIDTH = 640;
    private static final int TOP = 14;
    private static final int BOTTOM = 146;

    private final LocalDate first;
    private final LocalDate last;
    private final long lowest;
    private final long highest;
    private final PriceSteps steps;

    HistoryChart(PriceSteps steps, LocalDate today) {
        this.steps = steps;
        this.first = all().map(Step::from).min(Comparator.naturalOrder()).orElse(today);
        this.last = today.isAfter(first) ? today : first.plusDays(1);
        this.lowest = all().mapToLong(HistoryChart::height).min().orElse(0);
        this.highest = all().mapToLong(HistoryChart::height).max().orElse(0);
    }

    private Stream<Step> all() {
        return steps.steps().stream().flatMap(List::stream);
    }

    /** In millionths of a power of ten. Drawing only: the figures themselves stand in the table. */
    private static long height(Step step) {
        return Math.round(1e6 * Math.log10(Math.max(step.blended().amount().doubleValue(), 1e-9)));
    }

    Chart chart() {
        return new Chart(path(Side.LEFT), path(Side.RIGHT), across(), down());
    }

    private String path(Side side) {
        StringBuilder path = new StringBuilder();
        for (Step step : steps.steps().of(side)) {
            int y = y(height(step));
            path.append(path.isEmpty() ? "M" + x(step.from()) + " " + y : "H" + x(step.from()) + "V" + y);
            step.to().ifPresent(end -> path.append("H").append(x(end)));
            if (step.to().isEmpty()) {
                path.append("H").append(WIDTH);
            }
        }
        return path.toString();
    }

    private int x(LocalDate date) {
        long days = Math.clamp(ChronoUnit.DAYS.between(first, date), 0, ChronoUnit.DAYS.between(first, last));
        return Math.toIntExact(days * WIDTH / ChronoUnit.DAYS.between(first, last));
    }

    private int y(long height) {
        long range = highest - lowest;
        return range == 0 ? (TOP + BOTTOM) / 2 : Math.toIntExact(BOTTOM - (height - lowest) * (BOTTOM - TOP) / range);
    }

    private List<Tick> across() {
        return List.of(new Tick(0, first.toString()), new Tick(WIDTH, last.toString()));
    }

    private List<Tick> down() {
        return all().sorted(Comparator.comparing(Step::blended))
                .map(step -> new Tick(y(height(step)), Money.exact(step.blended())))
                .distinct()
                .filter(new Extremes()::add)
                .toList();
    }

    /** Keeps ticks that stand clear of the last one kept. */
    private static final class Extremes {

        private static final int CLEARANCE = 16;
        private int lastKept = Integer.MAX_VALUE;

        boolean add(Tick tick) {
            boolean clear = lastKept == Integer.MAX_VALUE || Math.abs(lastKept - tick.at()) >= CLEARANCE;
            if (clear) {
                lastKept = tick.at();
            }
            return clear;
        }
    }
}
