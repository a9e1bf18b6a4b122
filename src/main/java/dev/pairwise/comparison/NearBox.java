package dev.pairwise.comparison;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.DoubleBinaryOperator;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Contenders that lie near each other, with the least and the most of each of their coordinates: either few, or two halves of many. So a
 * search can pass over all of them with one look. What is not known is not a number in both bounds, because those who know and those who do
 * not are never in one box.
 */
final class NearBox {

    /** Fewer than this are looked at faster one by one. */
    private static final int FEW = 8;

    /** What lies on a bound must not fall outside of it by the last bit of a sum. */
    static final double ROUNDING = 1e-9;

    private final double[] low;
    private final double[] high;
    private final List<NearBox> halves;
    private final List<Contender> members;
    private final Contender any;

    private NearBox(double[] low, double[] high, List<NearBox> halves, List<Contender> members) {
        this.low = low;
        this.high = high;
        this.halves = halves;
        this.members = members;
        this.any = halves.isEmpty() ? members.getFirst() : halves.getFirst().any;
    }

    /** What contenders are told apart by: first by a quality that has no measure, then by coordinates, a difference of one in each counting alike. */
    record Space<Q>(Function<Contender, Q> quality, List<ToDoubleFunction<Contender>> coordinates) {}

    /** One box for each quality. */
    static List<NearBox> boxes(Collection<Contender> contenders, Space<?> space) {
        return contenders.stream().collect(groupingBy(space.quality(), LinkedHashMap::new, toList())).values().stream()
                .map(alike -> of(alike, space.coordinates()))
                .toList();
    }

    /** One of those in it: in what has no measure they are all alike. */
    Contender any() {
        return any;
    }

    double low(int axis) {
        return low[axis];
    }

    double high(int axis) {
        return high[axis];
    }

    /** None where it has members. */
    List<NearBox> halves() {
        return halves;
    }

    /** None where it has halves. */
    List<Contender> members() {
        return members;
    }

    /** How far a value lies outside of the bounds of a coordinate; not a number where either is not known. */
    double gap(int axis, double value) {
        return Math.max(0, Math.max(low[axis] - value, value - high[axis]));
    }

    private static NearBox of(List<Contender> contenders, List<ToDoubleFunction<Contender>> coordinates) {
        double[] low = bounds(contenders, coordinates, Math::min);
        double[] high = bounds(contenders, coordinates, Math::max);
        int widest = IntStream.range(0, low.length)
                .boxed()
                .max(Comparator.comparingDouble(axis -> width(low[axis], high[axis])))
                .orElseThrow();
        if (contenders.size() <= FEW || width(low[widest], high[widest]) <= 0) {
            return new NearBox(low, high, List.of(), contenders);
        }
        List<Contender> sorted = contenders.stream()
                .sorted(Comparator.comparingDouble(coordinates.get(widest)))
                .toList();
        int middle = sorted.size() / 2;
        List<NearBox> halves = List.of(
                of(sorted.subList(0, middle), coordinates), of(sorted.subList(middle, sorted.size()), coordinates));
        return new NearBox(low, high, halves, List.of());
    }

    private static double width(double low, double high) {
        return Double.isNaN(low) ? -1 : high - low;
    }

    private static double[] bounds(
            List<Contender> contenders, List<ToDoubleFunction<Contender>> coordinates, DoubleBinaryOperator outer) {
        return coordinates.stream()
                .mapToDouble(coordinate -> contenders.stream()
                        .mapToDouble(coordinate)
                        .reduce(outer)
                        .orElseThrow())
                .toArray();
    }
}
