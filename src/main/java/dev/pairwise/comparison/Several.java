package dev.pairwise.comparison;

import dev.pairwise.catalogue.Model;
import dev.pairwise.catalogue.Rate;
import dev.pairwise.catalogue.TokenCount;
import dev.pairwise.catalogue.Usd;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Three or four models at one workload, in ascending order of slug: what each costs, how their figures stand among each other, and the tests
 * that two or more of them took alike. Names no winner: that is for two.
 */
public record Several(
        List<Model> models,
        Workload workload,
        Ages ages,
        List<CheapestRoute> routes,
        List<Lifecycle> lifecycles,
        List<AlikeTest> tests) {

    public static final int FEWEST = 3;

    /** More columns than this fit no screen. */
    public static final int MOST = 4;

    public Several {
        models = List.copyOf(models);
        routes = List.copyOf(routes);
        lifecycles = List.copyOf(lifecycles);
        tests = List.copyOf(tests);
    }

    /** Refuses fewer and more models than fit, and any twice. */
    public static Several of(Standings standings, List<Model> models, Workload workload) {
        if (models.size() < FEWEST || models.size() > MOST || isAnyTwice(models)) {
            throw new IllegalArgumentException("not three or four models: " + models.size());
        }
        Ages ages = Ages.in(standings.catalogue());
        List<Model> ordered =
                models.stream().sorted(Comparator.comparing(Model::slug)).toList();
        return new Several(
                ordered,
                workload,
                ages,
                ordered.stream()
                        .map(model -> standings.cheapest(model, workload))
                        .toList(),
                ordered.stream()
                        .map(model -> Lifecycle.of(model, ages.catalogueDate()))
                        .toList(),
                AlikeTest.of(ordered));
    }

    private static boolean isAnyTwice(List<Model> models) {
        return models.stream().map(Model::slug).distinct().count() < models.size();
    }

    /** Every two of them. */
    public List<Pair> pairs() {
        return IntStream.range(0, models.size())
                .boxed()
                .flatMap(left -> IntStream.range(left + 1, models.size())
                        .mapToObj(right -> Pair.of(models.get(left), models.get(right))))
                .toList();
    }

    /** What a month of each costs. */
    public List<Optional<Usd>> costs() {
        return found(route -> Optional.of(route.cost().total()));
    }

    public List<Placing> costPlacings() {
        return Placing.ofAmounts(costs());
    }

    /** How the prices of the chosen routes stand. */
    public List<Placing> pricePlacings(Rate rate) {
        return Placing.ofAmounts(found(route -> route.route().rates().of(rate)));
    }

    public List<Placing> contextPlacings() {
        return Placing.ofLimits(
                models.stream().map(model -> model.specs().context().known()).toList());
    }

    public List<Placing> outputPlacings() {
        List<Optional<TokenCount>> limits =
                models.stream().map(Limits::usableOutput).toList();
        return Placing.ofLimits(limits);
    }

    public List<Placing> providerPlacings() {
        return Placing.ofCounts(
                models.stream().map(model -> model.providers().size()).toList());
    }

    /** Active is better than deprecated or gone; nothing else about a status is. */
    public List<Placing> statusPlacings() {
        return Placing.of(
                lifecycles.stream().map(Several::liveliness).toList(), Comparator.naturalOrder(), Integer::equals);
    }

    private static Optional<Integer> liveliness(Lifecycle lifecycle) {
        return lifecycle.stage() == Lifecycle.Stage.UNKNOWN
                ? Optional.empty()
                : Optional.of(lifecycle.needsNotice() ? 0 : 1);
    }

    /** Each cost as a share of the dearest, 0 to 1, where there is one. */
    public List<Optional<BigDecimal>> costShares() {
        Optional<Usd> dearest = costs().stream()
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder())
                .filter(cost -> !cost.isZero());
        return costs().stream()
                .map(cost -> dearest.flatMap(
                        most -> cost.map(own -> own.amount().divide(most.amount(), MathContext.DECIMAL128))))
                .toList();
    }

    private <T> List<Optional<T>> found(Function<CheapestRoute.Found, Optional<T>> value) {
        return routes.stream()
                .map(route -> Stream.of(route)
                        .filter(CheapestRoute.Found.class::isInstance)
                        .map(CheapestRoute.Found.class::cast)
                        .findFirst()
                        .flatMap(value))
                .toList();
    }
}
