package dev.pairwise.comparison;

import dev.pairwise.catalogue.PriceTier;
import dev.pairwise.catalogue.Route;
import dev.pairwise.catalogue.Usd;
import dev.pairwise.comparison.BreakEven.End;
import dev.pairwise.comparison.MonthlyCost.Charge;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Two routes' costs of a request of fixed size as its mix goes from all input to all output. Between two tier boundaries each cost is a
 * straight line, so the points at the ends of those pieces decide everything; at a boundary the cost may jump.
 */
record MixLine(Sides<Route> routes, Workload workload) {

    /** A million tokens of a price, and two shares in whole percent. */
    private static final int UNITS = 10;

    BreakEven breakEven() {
        List<MixCost> points = points();
        if (points.stream().allMatch(MixCost::isTie)) {
            return new BreakEven.EqualAtEveryMix();
        }
        Side cheaperFirst = points.stream()
                .filter(point -> point.order() != 0)
                .findFirst()
                .map(point -> point.order() < 0 ? Side.LEFT : Side.RIGHT)
                .orElseThrow();
        List<BigDecimal> flips = flips(points);
        return flips.isEmpty() ? withoutFlip(cheaperFirst, points) : new BreakEven.Flips(cheaperFirst, flips);
    }

    /** The ends of the straight pieces, from all input to all output, in dollars a month. */
    List<MixCost> monthly() {
        return points().stream()
                .map(point -> new MixCost(point.outputShare(), point.costs().map(this::monthly)))
                .toList();
    }

    private Usd monthly(Usd units) {
        return new Usd(
                units.amount().multiply(BigDecimal.valueOf(workload.requests())).movePointLeft(UNITS));
    }

    private static BreakEven withoutFlip(Side cheaper, List<MixCost> points) {
        boolean atAllInput = points.getFirst().isTie();
        boolean atAllOutput = points.getLast().isTie();
        if (atAllInput != atAllOutput) {
            return new BreakEven.EqualAtOneEnd(cheaper, atAllInput ? End.ALL_INPUT : End.ALL_OUTPUT);
        }
        return points.stream().anyMatch(MixCost::isTie)
                ? new BreakEven.EqualInPart(cheaper)
                : new BreakEven.CheaperAtEveryMix(cheaper);
    }

    /** Where the order of two neighbouring points differs from the last order there was. */
    private static List<BigDecimal> flips(List<MixCost> points) {
        List<BigDecimal> flips = new ArrayList<>();
        int order = points.getFirst().order();
        for (int index = 1; index < points.size(); index++) {
            MixCost point = points.get(index);
            if (order * point.order() < 0) {
                flips.add(crossing(points.get(index - 1), point));
            }
            order = point.order() == 0 ? order : point.order();
        }
        return flips;
    }

    private static BigDecimal crossing(MixCost before, MixCost after) {
        BigDecimal width = after.outputShare().subtract(before.outputShare());
        BigDecimal way = before.distance().divide(before.distance().add(after.distance()), MathContext.DECIMAL128);
        return before.outputShare().add(width.multiply(way)).stripTrailingZeros();
    }

    /** The two ends of each piece, from all input to all output. */
    private List<MixCost> points() {
        long tokens = tokens();
        long[] bounds = LongStream.concat(LongStream.of(0, tokens), tierBounds(tokens))
                .sorted()
                .distinct()
                .toArray();
        List<MixCost> points = new ArrayList<>();
        for (int index = bounds.length - 1; index > 0; index--) {
            long justAbove = bounds[index - 1] + 1;
            points.add(point(bounds[index], justAbove));
            points.add(point(bounds[index - 1], justAbove));
        }
        return points;
    }

    /** The mix does not depend on the size of a request without tokens. */
    private long tokens() {
        return Math.max(1, workload.tokensPerRequest());
    }

    private LongStream tierBounds(long tokens) {
        return routes.stream()
                .flatMap(route -> route.tiers().stream())
                .mapToLong(PriceTier::fromTokens)
                .filter(bound -> bound < tokens);
    }

    /** The costs with so many tokens of input, at the tariffs of a request with {@code sized} of them. */
    private MixCost point(long input, long sized) {
        long output = tokens() - input;
        return new MixCost(
                MixCost.share(output, tokens()), routes.map(route -> cost(Tariff.of(route, sized), input, output)));
    }

    /** In arbitrary units: shares are whole percents of percents, prices a million tokens. */
    private Usd cost(Tariff tariff, long input, long output) {
        return Stream.of(Charge.values())
                .map(charge -> tariff.quote(charge)
                        .perMillion()
                        .times(BigDecimal.valueOf(charge.isOutput() ? output : input))
                        .times(BigDecimal.valueOf(weight(charge))))
                .reduce(Usd.ZERO, Usd::plus);
    }

    private long weight(Charge charge) {
        return (long) Bill.requestPercent(workload, charge) * Bill.tokenPercent(workload, charge);
    }
}
