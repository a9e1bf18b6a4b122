package dev.pairwise.page;

import dev.pairwise.catalogue.Usd;
import dev.pairwise.chart.LinearScale;
import dev.pairwise.chart.Span;
import dev.pairwise.chart.Tick;
import dev.pairwise.comparison.BreakEven;
import dev.pairwise.comparison.MixCost;
import dev.pairwise.comparison.Side;
import dev.pairwise.comparison.Sides;
import dev.pairwise.comparison.Workload;
import dev.pairwise.page.MoneyFrame.End;
import dev.pairwise.wording.ChartWording;
import dev.pairwise.wording.Numbers;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A month's cost against the share of output, with the mix that is asked and the mix at which the order flips. */
final class MixChart {

    private static final Span UP = new Span(200, 42);
    private static final int ASKED_AT = 30;
    private static final int EVEN_AT = 12;

    private final List<MixCost> line;
    private final Pencil pencil = new Pencil();
    private final MoneyFrame frame;
    private final LinearScale shares;

    MixChart(List<MixCost> line) {
        this.line = line;
        BigDecimal most = line.stream()
                .flatMap(point -> point.costs().stream())
                .map(Usd::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::max);
        this.frame = new MoneyFrame(pencil, LinearScale.between(BigDecimal.ZERO, most, UP), UP);
        this.shares = LinearScale.between(BigDecimal.ZERO, BigDecimal.ONE, frame.across());
    }

    Drawing drawing(Workload asked, BreakEven breakEven) {
        frame.along(Stream.of("0", "0.5", "1")
                .map(BigDecimal::new)
                .map(share -> new Tick<>(Numbers.percent(share), shares.at(share)))
                .toList());
        frame.mark("asked", shares.at(MixCost.share(asked)), ASKED_AT, ChartWording.asked());
        flip(breakEven).ifPresent(share -> frame.mark("even", shares.at(share), EVEN_AT, ChartWording.sameAt(share)));
        frame.signs(new Sides<>(draw(Side.LEFT), draw(Side.RIGHT)));
        return pencil.drawing("mix-chart", ChartWording.mix(), ChartWording.mixHelp(), frame.height());
    }

    /** Several, where long-context tiers make the order go to and fro, stand in the text alone. */
    private static Optional<BigDecimal> flip(BreakEven breakEven) {
        return breakEven instanceof BreakEven.Flips flips
                        && flips.outputShares().size() == 1
                ? Optional.of(flips.outputShares().getFirst())
                : Optional.empty();
    }

    private Optional<End> draw(Side side) {
        StringBuilder path = new StringBuilder();
        End last = new End(-1, -1);
        for (MixCost point : line) {
            End next = new End(
                    shares.at(point.outputShare()), frame.at(point.costs().of(side)));
            if (!next.equals(last)) {
                path.append(path.isEmpty() ? 'M' : 'L')
                        .append(next.x())
                        .append(' ')
                        .append(next.y());
            }
            last = next;
        }
        pencil.draw(Pencil.of(side, "line"), path.toString());
        return Optional.of(last);
    }
}
