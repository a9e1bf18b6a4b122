package dev.pairwise.web.api;

import dev.pairwise.catalogue.Benchmark;
import dev.pairwise.catalogue.Catalogue;
import dev.pairwise.catalogue.Maker;
import dev.pairwise.catalogue.Model;
import dev.pairwise.catalogue.Provider;
import dev.pairwise.catalogue.Score;
import dev.pairwise.catalogue.Slug;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Who makes, who offers and who took what in one catalogue, by their slugs. Made once a snapshot. */
final class Directory {

    private final Map<String, Maker> makers;
    private final Map<String, Provider> providers;
    private final Map<String, Benchmark> benchmarks;
    private final Map<String, OfferedRoute> routes = new LinkedHashMap<>();
    private final Map<Slug, List<Model>> modelsByMaker;
    private final Map<Slug, List<OfferedRoute>> routesByProvider;
    private final Map<Slug, List<OfferedRoute>> routesByModel;
    private final Map<Slug, List<TakenTest>> scoresByBenchmark = new HashMap<>();

    /** A score with the model that has it. */
    record TakenTest(Model model, Score score) {}

    private Directory(Catalogue catalogue) {
        makers = bySlug(catalogue.makers(), Maker::slug);
        providers =
                bySlug(catalogue.providers().stream().filter(Provider::isShown).toList(), Provider::slug);
        benchmarks = bySlug(catalogue.benchmarks(), Benchmark::slug);
        modelsByMaker = catalogue.models().stream()
                .collect(Collectors.groupingBy(model -> model.maker().slug()));
        catalogue.models().forEach(this::file);
        routesByProvider = routes.values().stream()
                .collect(Collectors.groupingBy(
                        offered -> offered.route().provider().slug()));
        routesByModel = routes.values().stream()
                .collect(Collectors.groupingBy(offered -> offered.model().slug()));
        scoresByBenchmark.values().forEach(tests -> tests.sort(bestFirst()));
    }

    static Directory of(Catalogue catalogue) {
        return new Directory(catalogue);
    }

    Map<String, Maker> makers() {
        return makers;
    }

    /** Those whose routes are shown. */
    Map<String, Provider> providers() {
        return providers;
    }

    Map<String, Benchmark> benchmarks() {
        return benchmarks;
    }

    /** All routes by their ids, model by model. */
    Map<String, OfferedRoute> routes() {
        return routes;
    }

    List<Model> models(Maker maker) {
        return modelsByMaker.getOrDefault(maker.slug(), List.of());
    }

    List<OfferedRoute> routes(Provider provider) {
        return routesByProvider.getOrDefault(provider.slug(), List.of());
    }

    List<OfferedRoute> routes(Model model) {
        return routesByModel.getOrDefault(model.slug(), List.of());
    }

    /** Best first. */
    List<TakenTest> scores(Benchmark benchmark) {
        return scoresByBenchmark.getOrDefault(benchmark.slug(), List.of());
    }

    private void file(Model model) {
        model.routes().stream()
                .map(route -> OfferedRoute.of(model, route))
                .forEach(offered -> routes.put(offered.id(), offered));
        model.scores()
                .forEach(score -> scoresByBenchmark
                        .computeIfAbsent(score.benchmark().slug(), _ -> new ArrayList<>())
                        .add(new TakenTest(model, score)));
    }

    private static Comparator<TakenTest> bestFirst() {
        return Comparator.comparing(Directory::merit)
                .reversed()
                .thenComparing(test -> test.model().slug());
    }

    private static BigDecimal merit(TakenTest test) {
        BigDecimal value = test.score().value();
        return test.score().benchmark().higherIsBetter() ? value : value.negate();
    }

    private static <T> Map<String, T> bySlug(List<T> things, Function<T, Slug> slug) {
        Map<String, T> bySlug = new LinkedHashMap<>();
        things.forEach(thing -> bySlug.put(slug.apply(thing).value(), thing));
        return bySlug;
    }
}
