package dev.pairwise.comparison;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import dev.pairwise.catalogue.Benchmark;
import dev.pairwise.catalogue.Catalogue;
import dev.pairwise.catalogue.Maker;
import dev.pairwise.catalogue.Model;
import dev.pairwise.catalogue.Provider;
import dev.pairwise.catalogue.Slug;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What the models of a catalogue have in common: who makes them, which family they are of, who serves them and which tests they took. Made
 * once a snapshot. Only what has something to show is here: no maker without a model, no provider without a route that it offers, no test
 * without a score.
 */
public record Places(
        Shelf<MakerModels> makers, Shelf<Family> families, Shelf<ProviderOffers> providers, Shelf<TestScores> tests) {

    public static Places of(Catalogue catalogue) {
        List<ProviderOffers> providers = providers(catalogue);
        return new Places(
                Shelf.of(
                        makers(catalogue, providers),
                        place -> place.maker().slug(),
                        place -> place.maker().name()),
                Shelf.of(families(catalogue), Family::slug, Family::name),
                Shelf.of(
                        providers,
                        place -> place.provider().slug(),
                        place -> place.provider().name()),
                Shelf.of(
                        tests(catalogue),
                        place -> place.benchmark().slug(),
                        place -> place.benchmark().name()));
    }

    private static List<MakerModels> makers(Catalogue catalogue, List<ProviderOffers> providers) {
        Map<Maker, List<Model>> models =
                catalogue.models().stream().collect(groupingBy(Model::maker, LinkedHashMap::new, toList()));
        Map<Maker, List<Provider>> own = providers.stream()
                .filter(place -> place.maker().isPresent())
                .collect(groupingBy(place -> place.maker().orElseThrow(), mapping(ProviderOffers::provider, toList())));
        return models.entrySet().stream()
                .map(entry ->
                        new MakerModels(entry.getKey(), entry.getValue(), own.getOrDefault(entry.getKey(), List.of())))
                .sorted(comparing(place -> place.maker().name(), String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    private static List<Family> families(Catalogue catalogue) {
        Map<Slug, List<Model>> members = new HashMap<>();
        for (Model model : catalogue.models()) {
            Family.slugOf(model)
                    .ifPresent(slug -> members.computeIfAbsent(slug, _ -> new ArrayList<>())
                            .add(model));
        }
        return members.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> Family.of(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static List<ProviderOffers> providers(Catalogue catalogue) {
        Map<Slug, Maker> makers = new HashMap<>();
        catalogue.models().forEach(model -> makers.put(model.maker().slug(), model.maker()));
        Map<Provider, List<Offer>> offers = catalogue.models().stream()
                .flatMap(model -> model.offeredRoutes().stream().map(route -> new Offer(model, route)))
                .filter(offer -> offer.route().provider().isShown())
                .collect(groupingBy(offer -> offer.route().provider()));
        return sorted(
                offers.entrySet().stream()
                        .map(entry -> new ProviderOffers(
                                entry.getKey(), entry.getKey().firstPartyOf().map(makers::get), entry.getValue())),
                place -> place.provider().name());
    }

    private static List<TestScores> tests(Catalogue catalogue) {
        Map<Benchmark, List<TakenTest>> scores = catalogue.models().stream()
                .flatMap(model -> model.scores().stream().map(score -> new TakenTest(model, score)))
                .collect(groupingBy(taken -> taken.score().benchmark()));
        return sorted(
                scores.entrySet().stream().map(entry -> new TestScores(entry.getKey(), entry.getValue())),
                place -> place.benchmark().name());
    }

    private static <T> List<T> sorted(Stream<T> places, Function<T, String> name) {
        return places.sorted(comparing(name, String.CASE_INSENSITIVE_ORDER)).toList();
    }
}
