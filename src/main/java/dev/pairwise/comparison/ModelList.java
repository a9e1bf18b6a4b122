package dev.pairwise.comparison;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import dev.pairwise.catalogue.Kind;
import dev.pairwise.catalogue.Maker;
import dev.pairwise.catalogue.Model;
import dev.pairwise.catalogue.Provider;
import dev.pairwise.catalogue.Slug;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The models of one catalogue with what lists ask of them, worked out once, in ascending order of slug. Rolling aliases are apart, since
 * what they point to is listed already.
 */
public final class ModelList {

    /** As many as one still looks through; the others are found by typing. */
    private static final int MOST_MAKERS = 300;

    private static final Comparator<Maker> BY_NAME = Comparator.comparing(Maker::name, String.CASE_INSENSITIVE_ORDER);

    private final Map<Slug, ListedModel> bySlug = new LinkedHashMap<>();
    private final List<ListedModel> models;
    private final List<ListedModel> aliases;
    private final List<Maker> makers;
    private final List<Maker> largestMakers;
    private final List<Provider> providers;
    private final Map<Slug, Long> cheapestByProvider;
    private final Set<Kind> kinds;
    private final List<ChartMeasure> measures;
    private final Map<ModelOrder, List<ListedModel>> orderedModels = new ConcurrentHashMap<>();
    private final Map<ModelOrder, List<ListedModel>> orderedAliases = new ConcurrentHashMap<>();

    private ModelList(Collection<Model> all, Function<Model, CheapestRoute> cheapest) {
        all.forEach(model -> bySlug.put(model.slug(), ListedModel.of(model, cheapest.apply(model))));
        this.models = bySlug.values().stream().filter(ModelList::isOfItsOwn).toList();
        this.aliases = bySlug.values().stream()
                .filter(listed -> listed.model().isRollingAlias())
                .toList();
        this.makers = models.stream()
                .map(listed -> listed.model().maker())
                .distinct()
                .sorted(BY_NAME)
                .toList();
        this.largestMakers = largest(makers, models);
        this.providers = models.stream()
                .flatMap(listed -> listed.providers().stream())
                .distinct()
                .sorted(Comparator.comparing(Provider::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
        this.cheapestByProvider = bySlug.values().stream()
                .flatMap(listed -> listed.route().stream())
                .collect(groupingBy(route -> route.provider().slug(), counting()));
        this.kinds = Collections.unmodifiableSet(models.stream()
                .map(listed -> listed.model().kind())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Kind.class))));
        this.measures = ChartMeasures.of(models);
    }

    static ModelList of(Collection<Model> all, Function<Model, CheapestRoute> cheapest) {
        return new ModelList(all, cheapest);
    }

    /** All but rolling aliases. */
    public List<ListedModel> models() {
        return models;
    }

    /** The same in an order, sorted when it is first asked for. */
    List<ListedModel> models(ModelOrder order) {
        return orderedModels.computeIfAbsent(order, asked -> sorted(models, asked));
    }

    List<ListedModel> aliases(ModelOrder order) {
        return orderedAliases.computeIfAbsent(order, asked -> sorted(aliases, asked));
    }

    private static List<ListedModel> sorted(List<ListedModel> models, ModelOrder order) {
        return models.stream().sorted(order.comparator()).toList();
    }

    public List<ListedModel> aliases() {
        return aliases;
    }

    /** Who made any of the models, by name. */
    public List<Maker> makers() {
        return makers;
    }

    /** Of those at most {@link #MOST_MAKERS}, who made most, by name. */
    public List<Maker> largestMakers() {
        return largestMakers;
    }

    /** Who offers any of the models today, by name. */
    public List<Provider> providers() {
        return providers;
    }

    /** Of how many models, rolling aliases among them, this provider has the cheapest route. */
    public int cheapestAt(Provider provider) {
        return Math.toIntExact(cheapestByProvider.getOrDefault(provider.slug(), 0L));
    }

    public Set<Kind> kinds() {
        return kinds;
    }

    /** What a chart can put beside their prices. */
    public List<ChartMeasure> measures() {
        return measures;
    }

    public Optional<ChartMeasure> measure(String code) {
        return measures.stream().filter(measure -> measure.code().equals(code)).findFirst();
    }

    /** The models of their own among some of this catalogue, in the order given. */
    public List<ListedModel> models(Collection<Model> those) {
        return those.stream().map(this::of).filter(ModelList::isOfItsOwn).toList();
    }

    /** The rolling aliases among some of this catalogue, in the order given. */
    public List<ListedModel> aliases(Collection<Model> those) {
        return those.stream().filter(Model::isRollingAlias).map(this::of).toList();
    }

    /** One model of this catalogue, or a rolling alias. */
    public ListedModel of(Model model) {
        return Objects.requireNonNull(bySlug.get(model.slug()), () -> "not of this catalogue: " + model.slug());
    }

    private static List<Maker> largest(List<Maker> makers, List<ListedModel> models) {
        Map<Slug, Long> made = models.stream()
                .collect(groupingBy(listed -> listed.model().maker().slug(), counting()));
        return makers.stream()
                .sorted(Comparator.comparingLong((Maker maker) -> -made.getOrDefault(maker.slug(), 0L)))
                .limit(MOST_MAKERS)
                .sorted(BY_NAME)
                .toList();
    }

    private static boolean isOfItsOwn(ListedModel listed) {
        return !listed.model().isRollingAlias();
    }
}
