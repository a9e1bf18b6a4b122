package dev.pairwise.search;

import dev.pairwise.catalogue.Benchmark;
import dev.pairwise.catalogue.Catalogue;
import dev.pairwise.catalogue.Maker;
import dev.pairwise.catalogue.Model;
import dev.pairwise.catalogue.Provider;
import dev.pairwise.catalogue.Slug;
import dev.pairwise.catalogue.Status;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Everything of a catalogue that has a page: models, their makers, who serves them, and the tests that they took. */
final class Things {

    private final Map<Maker, Integer> makers = new LinkedHashMap<>();
    private final Map<Provider, Integer> providers = new LinkedHashMap<>();
    private final Map<Benchmark, Integer> benchmarks = new LinkedHashMap<>();

    private Things(Catalogue catalogue) {
        catalogue.models().forEach(this::count);
    }

    static Stream<Thing> of(Catalogue catalogue) {
        Things things = new Things(catalogue);
        return Stream.of(
                        catalogue.models().stream().map(Things::thing),
                        things.makers.entrySet().stream()
                                .map(maker -> organisation(
                                        new Hit.OfMaker(maker.getKey()),
                                        maker.getKey().slug(),
                                        maker.getValue())),
                        things.providers.entrySet().stream()
                                .map(provider -> organisation(
                                        new Hit.OfProvider(provider.getKey()),
                                        provider.getKey().slug(),
                                        provider.getValue())),
                        things.benchmarks.entrySet().stream()
                                .map(benchmark -> thing(benchmark.getKey(), benchmark.getValue())))
                .flatMap(each -> each);
    }

    private void count(Model model) {
        makers.merge(model.maker(), 1, Integer::sum);
        model.providers().stream()
                .filter(Provider::isShown)
                .forEach(provider -> providers.merge(provider, 1, Integer::sum));
        model.scores().forEach(score -> benchmarks.merge(score.benchmark(), 1, Integer::sum));
    }

    private static Thing thing(Model model) {
        int providers = model.providers().size();
        return new Thing(
                new Hit.OfModel(model),
                Thing.Sort.MODEL,
                model.slug().value(),
                context(model),
                Words.joined(model.family().orElse("")),
                providers > 0 && !isGone(model),
                model.isRollingAlias(),
                providers,
                model.specs()
                        .released()
                        .known()
                        .map(date -> date.earliest().toEpochDay())
                        .orElse(Long.MIN_VALUE));
    }

    private static Thing organisation(Hit hit, Slug slug, int size) {
        return new Thing(hit, Thing.Sort.ORGANISATION, slug.value(), Set.of(), "", true, false, size, 0);
    }

    private static Thing thing(Benchmark benchmark, int scores) {
        return new Thing(
                new Hit.OfBenchmark(benchmark),
                Thing.Sort.BENCHMARK,
                benchmark.slug().value(),
                Set.of(),
                "",
                true,
                false,
                scores,
                0);
    }

    private static Set<String> context(Model model) {
        Set<String> context = new LinkedHashSet<>();
        Stream.concat(Stream.of(model.maker().name(), model.maker().slug().value()), model.family().stream())
                .map(Words::parts)
                .map(Runs::of)
                .forEach(context::addAll);
        return context;
    }

    private static boolean isGone(Model model) {
        return model.specs().status().is(Status.RETIRED)
                || model.specs().status().is(Status.DELISTED);
    }
}
