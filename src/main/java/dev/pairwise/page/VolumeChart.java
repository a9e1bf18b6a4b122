package dev.pairwise.page;

import dev.pairwise.catalogue.Usd;
import dev.pairwise.chart.LogScale;
import dev.pairwise.chart.Span;
import dev.pairwise.chart.Tick;
import dev.pairwise.comparison.CostCurves.Point;
import dev.pairwise.comparison.Side;
import dev.pairwise.comparison.Sides;
import dev.pairwise.comparison.Workload;
import dev.pairwise.page.MoneyFrame.End;
import dev.pairwise.wording.ChartWording;
import dev.pairwise.wording.Numbers;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A month's cost against the number of requests, both on log scales. */
final class VolumeChart {

    private static final Span UP = new Span(200, 42);
    private static final int ASKED_AT = 30;

    private final List<Point> points;
    private final Pencil pencil = new Pencil();
    private final MoneyFrame frame;
    private final LogScale requests;

    VolumeChart(List<Point> points) {
        this.points = points;
        List<BigDecimal> costs = points.stream()
                .flatMap(point -> point.costs().stream())
                .map(Usd::amount)
                .sorted(Comparator.naturalOrder())
                .toList();
        this.frame = new MoneyFrame(pencil, LogScale.between(costs.getFirst(), costs.getLast(), UP), UP);
        this.requests = LogScale.between(
                requests(points.getFirst().workload()),
                requests(points.getLast().workload()),
                frame.across());
    }

    private static BigDecimal requests(Workload workload) {
        return BigDecimal.valueOf(workload.requests());
    }

    Drawing drawing(Workload asked) {
        frame.along(requests.ticks().stream()
                .map(tick -> new Tick<>(Numbers.compact(tick.value()), tick.at()))
                .toList());
        frame.mark("asked", requests.at(requests(asked)), ASKED_AT, ChartWording.asked());
        frame.signs(new Sides<>(draw(Side.LEFT), draw(Side.RIGHT)));
        return pencil.drawing("volume-chart", ChartWording.volume(), ChartWording.volumeHelp(), frame.height());
    }

    /** Straight, because the cost of one request does not depend on their number. */
    private Optional<End> draw(Side side) {
        End first = at(points.getFirst(), side);
        End last = at(points.getLast(), side);
        pencil.draw(Pencil.of(side, "line"), "M%d %dL%d %d".formatted(first.x(), first.y(), last.x(), last.y()));
        return Optional.of(last);
    }

    private End at(Point point, Side side) {
        return new End(
                requests.at(requests(point.workload())), frame.at(point.costs().of(side)));
    }
}
