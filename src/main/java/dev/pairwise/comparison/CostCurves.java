package dev.pairwise.comparison;

import dev.pairwise.catalogue.Usd;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * What a month costs on the two chosen routes with all of the workload held but one thing: the mix of the tokens of a request, or the
 * number of requests. {@code mixes} and {@code volumes} are workloads that can be asked, ascending, the asked one among them;
 * {@code line} has the ends of the straight pieces between mixes. Empty where there is nothing to draw.
 */
public record CostCurves(List<Point> mixes, List<MixCost> line, List<Point> volumes) {

    /** Besides its ends, its middle is enough to read a straight line by. */
    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** A middle as near as this to the share that is asked says nothing more. */
    private static final BigDecimal NEAR = new BigDecimal("0.1");

    /** From a hundredth of what is asked to a hundred times as much: from a trial to a success. */
    private static final List<BigDecimal> TIMES =
            Stream.of("0.01", "0.1", "1", "10", "100").map(BigDecimal::new).toList();

    public CostCurves {
        mixes = List.copyOf(mixes);
        line = List.copyOf(line);
        volumes = List.copyOf(volumes);
    }

    /** One workload and what it costs. */
    public record Point(Workload workload, Sides<Usd> costs) {}

    static CostCurves of(Sides<CheapestRoute.Found> routes) {
        Workload asked = routes.left().cost().workload();
        List<Point> volumes =
                volumes(asked).map(workload -> point(routes, workload)).toList();
        if (volumes.stream().anyMatch(point -> point.costs().either(Usd::isZero))) {
            return new CostCurves(List.of(), List.of(), List.of());
        }
        List<Point> mixes =
                mixes(asked).map(workload -> point(routes, workload)).toList();
        return new CostCurves(
                mixes,
                mixes.isEmpty() ? List.of() : new MixLine(routes.map(CheapestRoute.Found::route), asked).monthly(),
                volumes);
    }

    private static Point point(Sides<CheapestRoute.Found> routes, Workload workload) {
        return new Point(
                workload,
                routes.map(found -> MonthlyCost.of(found.route(), workload).total()));
    }

    private static Stream<Workload> mixes(Workload asked) {
        long tokens = asked.tokensPerRequest();
        return tokens > Workload.MOST_TOKENS
                ? Stream.empty()
                : LongStream.concat(
                                LongStream.of(0, asked.output(), tokens),
                                Stream.of(HALF)
                                        .filter(share -> !isNear(share, MixCost.share(asked)))
                                        .mapToLong(share -> whole(share, tokens)))
                        .sorted()
                        .distinct()
                        .mapToObj(output -> new Workload(
                                asked.requests(),
                                tokens - output,
                                output,
                                asked.cachedPercent(),
                                asked.batchPercent()));
    }

    private static boolean isNear(BigDecimal share, BigDecimal other) {
        return share.subtract(other).abs().compareTo(NEAR) < 0;
    }

    private static Stream<Workload> volumes(Workload asked) {
        return TIMES.stream()
                .mapToLong(times -> whole(times, asked.requests()))
                .filter(requests -> requests >= 1 && requests <= Workload.MOST_REQUESTS)
                .distinct()
                .mapToObj(requests -> new Workload(
                        requests, asked.input(), asked.output(), asked.cachedPercent(), asked.batchPercent()));
    }

    private static long whole(BigDecimal share, long of) {
        return share.multiply(BigDecimal.valueOf(of))
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }
}
