package dev.pairwise.comparison;

import static java.util.Comparator.comparing;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import dev.pairwise.catalogue.Catalogue;
import dev.pairwise.catalogue.ChangeEvent;
import dev.pairwise.catalogue.Coded;
import dev.pairwise.catalogue.Model;
import dev.pairwise.catalogue.Provider;
import dev.pairwise.catalogue.Rate;
import dev.pairwise.catalogue.RouteId;
import dev.pairwise.catalogue.Slug;
import dev.pairwise.catalogue.Source;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Every recorded change that pages can show, newest day first: of models that are in the catalogue, at providers that are shown. Within a
 * day what matters most comes first, then the order of names, so that the same changes always give the same list.
 */
public final class ChangeLog {

    private static final Comparator<Change> NEWEST_FIRST = comparing(
                    (Change change) -> change.event().date(), Comparator.reverseOrder())
            .thenComparingInt(change -> weight(change.event().kind()))
            .thenComparing(change -> change.model().name())
            .thenComparing(change -> change.model().slug())
            .thenComparing(change -> change.provider().map(Provider::name).orElse(""))
            .thenComparing(change -> change.event().route().map(ChangeLog::text).orElse(""))
            .thenComparingInt(ChangeLog::place)
            .thenComparing(change -> change.event().field().orElse(""))
            .thenComparing(change -> change.source().slug());

    private final List<Change> all;
    private final List<Change> latestPrices;
    private final Map<Slug, List<Change>> pricesByModel;

    private ChangeLog(List<Change> all) {
        this.all = all;
        this.latestPrices = LatestPrices.of(all);
        this.pricesByModel = all.stream()
                .filter(Change::isOfPrice)
                .collect(groupingBy(change -> change.model().slug()));
    }

    /** The events in any order. */
    public static ChangeLog of(Catalogue catalogue, List<ChangeEvent> events) {
        Map<Slug, Provider> providers =
                catalogue.providers().stream().collect(toMap(Provider::slug, identity(), (first, again) -> first));
        Map<Slug, Source> sources =
                catalogue.sources().stream().collect(toMap(Source::slug, identity(), (first, again) -> first));
        return new ChangeLog(events.stream()
                .flatMap(event -> change(event, catalogue, providers, sources))
                .sorted(NEWEST_FIRST)
                .toList());
    }

    private static Stream<Change> change(
            ChangeEvent event, Catalogue catalogue, Map<Slug, Provider> providers, Map<Slug, Source> sources) {
        Optional<Model> model = catalogue.model(event.model());
        Optional<Source> source = Optional.ofNullable(sources.get(event.source()));
        Optional<Provider> provider = event.route().map(RouteId::provider).map(providers::get);
        boolean isAtUnshown =
                event.route().isPresent() && provider.filter(Provider::isShown).isEmpty();
        if (model.isEmpty() || source.isEmpty() || isAtUnshown) {
            return Stream.empty();
        }
        boolean announced = event.date().isAfter(catalogue.date());
        return Stream.of(new Change(event, model.get(), provider, source.get(), announced));
    }

    public List<Change> all() {
        return all;
    }

    /** The newest moves of input and output prices that are in force, see {@link LatestPrices}. */
    public List<Change> latestPrices() {
        return latestPrices;
    }

    /** The changes of the prices of one model, announced ones included. */
    public List<Change> pricesOf(Model model) {
        return pricesByModel.getOrDefault(model.slug(), List.of());
    }

    private static int weight(ChangeEvent.Kind kind) {
        return switch (kind) {
            case MODEL_ADDED -> 0;
            case PRICE_CHANGED -> 1;
            case FACT_CHANGED -> 2;
            case ROUTE_ENDED -> 3;
            case ROUTE_ADDED -> 4;
        };
    }

    private static String text(RouteId route) {
        return "%s %s %s"
                .formatted(
                        route.modelId(),
                        route.variant().orElse(""),
                        route.region().orElse(""));
    }

    /** Input before output before the rest, as a price list has them. */
    private static int place(Change change) {
        return change.event()
                .field()
                .flatMap(field -> Coded.parse(Rate.class, field))
                .map(Enum::ordinal)
                .orElse(Rate.values().length);
    }
}
