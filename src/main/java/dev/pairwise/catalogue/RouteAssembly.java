package dev.pairwise.catalogue;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;

import dev.pairwise.document.CatalogueDocument;
import dev.pairwise.document.ClaimRecord;
import dev.pairwise.document.PriceRecord;
import dev.pairwise.document.RouteRecord;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the routes of models out of listings, claims and recorded prices. Where several sources list one route, the strongest counts. */
final class RouteAssembly {

    private static final Comparator<Route> IN_ORDER = comparing(
                    (Route route) -> route.provider().name())
            .thenComparing(route -> route.provider().slug())
            .thenComparing(Route::modelId)
            .thenComparing(route -> route.variant().orElse(""))
            .thenComparing(route -> route.region().orElse(""));

    private final Listings listings;
    private final Stamps stamps;
    private final Map<RouteKey, List<PriceRecord>> prices;
    private final Map<String, List<ClaimRecord>> claims;

    RouteAssembly(CatalogueDocument document, Listings listings, Stamps stamps) {
        this.listings = listings;
        this.stamps = stamps;
        this.prices = document.prices().stream().collect(groupingBy(RouteKey::of));
        this.claims = document.claims().stream()
                .filter(claim -> claim.route() != null)
                .sorted(newestFirst())
                .collect(groupingBy(ClaimRecord::model));
    }

    /** The routes of a model at shown providers, in order of provider and id. */
    List<Route> of(String model) {
        return listings.of(model).entrySet().stream()
                .filter(entry -> listings.provider(entry.getKey().provider()).isShown())
                .map(entry -> route(entry.getKey(), entry.getValue()))
                .sorted(IN_ORDER)
                .toList();
    }

    private Route route(RouteKey key, List<Listing> all) {
        Listing chosen = all.getFirst();
        RouteRecord record = chosen.record();
        RateChoice rates = rates(key, all);
        return new Route(
                listings.provider(key.provider()),
                key.modelId(),
                key.variant(),
                key.region(),
                FieldText.code(RouteState.class, record.state()),
                rates.rates(),
                RecordedRates.tiers(record),
                tokens(record.contextTokens()),
                tokens(record.maxOutputTokens()),
                support(key, record),
                Boolean.TRUE.equals(record.deprecated()),
                Boolean.TRUE.equals(record.held()),
                Optional.ofNullable(record.ended()),
                chosen.provenance(),
                rates.claims(),
                history(key, chosen));
    }

    private RateChoice rates(RouteKey key, List<Listing> all) {
        RateChoice choice = new RateChoice(RecordedRates.of(all.getFirst().record()));
        all.stream()
                .skip(1)
                .filter(Listing::isPriced)
                .forEach(listing -> choice.hear(RecordedRates.of(listing.record()), listing.provenance()));
        claims(key)
                .forEach(claim -> Coded.parse(Rate.class, claim.field())
                        .map(rate -> new RateClaim(rate, new Usd(new BigDecimal(claim.value())), stamps.of(claim)))
                        .ifPresent(choice::hear));
        return choice;
    }

    private Map<Capability, Support> support(RouteKey key, RouteRecord record) {
        Map<Capability, Support> support = new EnumMap<>(Capability.class);
        record.capabilities()
                .forEach((code, text) ->
                        support.put(FieldText.code(Capability.class, code), FieldText.code(Support.class, text)));
        claims(key)
                .forEach(claim -> Coded.parse(Capability.class, claim.field())
                        .ifPresent(capability ->
                                support.putIfAbsent(capability, FieldText.code(Support.class, claim.value()))));
        return support;
    }

    private Comparator<ClaimRecord> newestFirst() {
        return comparing((ClaimRecord claim) -> stamps.of(claim).checked())
                .reversed()
                .thenComparing(claim -> stamps.of(claim).source().slug());
    }

    private Stream<ClaimRecord> claims(RouteKey key) {
        return claims.getOrDefault(key.model(), List.of()).stream()
                .filter(claim -> key.claimed().equals(claim.route()));
    }

    private List<RecordedPrice> history(RouteKey key, Listing chosen) {
        List<RecordedPrice> records =
                prices.getOrDefault(key, List.of()).stream().map(this::recorded).toList();
        return PriceHistory.of(records, chosen.provenance().source());
    }

    private RecordedPrice recorded(PriceRecord price) {
        Optional<String> peakHours = "peak".equals(price.mode())
                ? Optional.of(Optional.ofNullable(price.hours()).orElse(""))
                : Optional.empty();
        return new RecordedPrice(
                price.from(), Optional.ofNullable(price.to()), peakHours, RecordedRates.of(price), stamps.of(price));
    }

    private static Optional<TokenCount> tokens(@Nullable Long count) {
        return Optional.ofNullable(count).filter(known -> known > 0).map(TokenCount::new);
    }
}
