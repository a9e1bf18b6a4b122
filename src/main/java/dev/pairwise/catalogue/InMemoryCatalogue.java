package dev.pairwise.catalogue;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A catalogue that holds everything in memory and looks nothing up elsewhere. Refuses two models of one slug. */
public final class InMemoryCatalogue implements Catalogue {

    private final String version;
    private final LocalDate date;
    private final LocalDate pricesDate;
    private final List<Source> sources;
    private final List<Maker> makers;
    private final List<Provider> providers;
    private final List<Benchmark> benchmarks;
    private final List<Model> models;
    private final Map<Slug, Model> modelsBySlug;
    private final Map<String, List<Model>> modelsByName;
    private final Spellings spellings;
    private final Set<String> withdrawn;

    public InMemoryCatalogue(String version, LocalDate date, Contents contents) {
        this.version = version;
        this.date = date;
        this.sources = sorted(contents.sources(), Source::slug);
        this.makers = sorted(contents.makers(), Maker::slug);
        this.providers = sorted(contents.providers(), Provider::slug);
        this.benchmarks = sorted(contents.benchmarks(), Benchmark::slug);
        this.models = sorted(contents.models(), Model::slug);
        this.modelsBySlug = bySlug(models);
        this.pricesDate = newestPrice(models).orElse(date);
        this.modelsByName = models.stream().collect(Collectors.groupingBy(model -> lowerCase(model.name())));
        this.spellings = Spellings.of(models);
        this.withdrawn =
                contents.withdrawn().stream().map(InMemoryCatalogue::lowerCase).collect(Collectors.toSet());
    }

    /** What a catalogue is made of, in any order. */
    public record Contents(
            List<Source> sources,
            List<Maker> makers,
            List<Provider> providers,
            List<Benchmark> benchmarks,
            List<Model> models,
            List<String> withdrawn) {}

    @Override
    public String version() {
        return version;
    }

    @Override
    public LocalDate date() {
        return date;
    }

    @Override
    public LocalDate pricesDate() {
        return pricesDate;
    }

    @Override
    public List<Source> sources() {
        return sources;
    }

    @Override
    public List<Maker> makers() {
        return makers;
    }

    @Override
    public List<Provider> providers() {
        return providers;
    }

    @Override
    public List<Benchmark> benchmarks() {
        return benchmarks;
    }

    @Override
    public List<Model> models() {
        return models;
    }

    @Override
    public Optional<Model> model(Slug slug) {
        return Optional.ofNullable(modelsBySlug.get(slug));
    }

    @Override
    public List<Model> called(String name) {
        return modelsByName.getOrDefault(lowerCase(name), List.of());
    }

    @Override
    public Resolution resolve(String text) {
        Optional<Model> exact = Slug.isWellFormed(text) ? model(new Slug(text)) : Optional.empty();
        if (exact.isPresent()) {
            return new Resolution.Found(exact.get());
        }
        String lowerCase = lowerCase(text);
        Optional<Model> meant = spellings.model(lowerCase);
        if (meant.isPresent()) {
            return new Resolution.Alias(meant.get());
        }
        return withdrawn.contains(lowerCase) ? new Resolution.Withdrawn() : new Resolution.Unknown();
    }

    private static Optional<LocalDate> newestPrice(List<Model> models) {
        return models.stream()
                .flatMap(model -> model.routes().stream())
                .filter(Route::isPriced)
                .map(route -> route.provenance().checked())
                .max(Comparator.naturalOrder());
    }

    private static String lowerCase(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private static <T> List<T> sorted(List<T> things, Function<T, Slug> slug) {
        return things.stream().sorted(comparing(slug)).toList();
    }

    private static Map<Slug, Model> bySlug(List<Model> models) {
        Map<Slug, Model> bySlug = new HashMap<>();
        for (Model model : models) {
            if (bySlug.put(model.slug(), model) != null) {
                throw new IllegalArgumentException("two models of one slug: " + model.slug());
            }
        }
        return bySlug;
    }
}
