package dev.pairwise.comparison;

import static java.util.Comparator.comparing;

import dev.pairwise.catalogue.Usd;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The price of models against one measure of them, the cheapest first. {@code best} are those that are best for their price: no other of
 * these models is at least as good for less, or better for the same. The rest of the models asked about are counted by what they lack:
 * a price, the measure, or one that came about like that of the others.
 */
public record PriceChart(
        ChartMeasure measure, List<Dot> dots, List<Dot> best, int unpriced, int unmeasured, int measuredOtherwise) {

    public PriceChart {
        dots = List.copyOf(dots);
        best = List.copyOf(best);
    }

    /** A model with its blended price and its measure. */
    public record Dot(ListedModel listed, Usd price, BigDecimal value) {}

    public static PriceChart of(ChartMeasure measure, List<ListedModel> models) {
        List<ListedModel> priced =
                models.stream().filter(listed -> listed.blended().isPresent()).toList();
        List<Dot> dots = priced.stream()
                .flatMap(listed -> dot(measure, listed).stream())
                .sorted(cheapestFirst(measure))
                .toList();
        int otherwise = Math.toIntExact(
                priced.stream().filter(measure::isOtherwiseKnown).count());
        return new PriceChart(
                measure,
                dots,
                best(measure, dots),
                models.size() - priced.size(),
                priced.size() - dots.size() - otherwise,
                otherwise);
    }

    private static Optional<Dot> dot(ChartMeasure measure, ListedModel listed) {
        return listed.blended().flatMap(price -> measure.of(listed).map(value -> new Dot(listed, price, value)));
    }

    /** Of those at one price the best first. */
    private static Comparator<Dot> cheapestFirst(ChartMeasure measure) {
        return comparing(Dot::price)
                .thenComparing(Dot::value, bestFirst(measure))
                .thenComparing(dot -> dot.listed().model().slug());
    }

    private static Comparator<BigDecimal> bestFirst(ChartMeasure measure) {
        return measure.isHigherBetter() ? Comparator.reverseOrder() : Comparator.naturalOrder();
    }

    /** Takes them in order of price, so that only those before can be better for less. Those that are equal in both are all among them. */
    private static List<Dot> best(ChartMeasure measure, List<Dot> cheapestFirst) {
        Comparator<BigDecimal> bestFirst = bestFirst(measure);
        List<Dot> best = new ArrayList<>();
        for (Dot dot : cheapestFirst) {
            if (best.isEmpty() || isBest(dot, best.getLast(), bestFirst)) {
                best.add(dot);
            }
        }
        return best;
    }

    private static boolean isBest(Dot dot, Dot last, Comparator<BigDecimal> bestFirst) {
        int order = bestFirst.compare(dot.value(), last.value());
        return order < 0 || (order == 0 && dot.price().equals(last.price()));
    }

    /** How many models were asked about. */
    public int models() {
        return dots.size() + unpriced + unmeasured + measuredOtherwise;
    }
}
