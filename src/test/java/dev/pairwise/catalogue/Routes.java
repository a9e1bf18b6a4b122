package dev.pairwise.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Routes for tests. Without more they have no price recorded and carry the model's slug as its id. */
public final class Routes {

    private Routes() {}

    /** A route at a host. */
    public static Builder at(String provider) {
        return new Builder(provider(provider, ProviderTier.HOST, Optional.empty()));
    }

    /** A route at a gateway. */
    public static Builder gateway(String provider) {
        return new Builder(provider(provider, ProviderTier.GATEWAY, Optional.empty()));
    }

    /** A route at the maker's own provider, which has the maker's slug and name. */
    public static Builder own(String maker) {
        return new Builder(provider(maker, ProviderTier.FIRST_PARTY, Optional.of(new Slug(maker))));
    }

    static List<Route> inOrder(List<Route> routes) {
        return routes.stream()
                .sorted(Comparator.<Route, String>comparing(
                                route -> route.provider().name())
                        .thenComparing(Route::modelId))
                .toList();
    }

    private static Provider provider(String slug, ProviderTier tier, Optional<Slug> firstPartyOf) {
        return new Provider(new Slug(slug), Models.title(slug), Optional.empty(), tier, firstPartyOf);
    }

    /** Builds one route. */
    public static final class Builder {

        private final Provider provider;
        private @Nullable String modelId;
        private @Nullable String variant;
        private @Nullable String region;
        private RouteState state = RouteState.UNKNOWN;
        private final Map<Rate, Usd> rates = new EnumMap<>(Rate.class);
        private final List<PriceTier> tiers = new ArrayList<>();
        private @Nullable Long context;
        private @Nullable Long maxOutput;
        private final Map<Capability, Support> support = new EnumMap<>(Capability.class);
        private boolean deprecated;
        private boolean held;
        private @Nullable LocalDate ended;
        private Provenance provenance = Provenances.of("test");
        private final List<RateClaim> claims = new ArrayList<>();
        private final List<RecordedPrice> history = new ArrayList<>();

        private Builder(Provider provider) {
            this.provider = provider;
        }

        public Builder priced(String input, String output) {
            state = RouteState.PRICED;
            return rate(Rate.INPUT, input).rate(Rate.OUTPUT, output);
        }

        public Builder free() {
            return priced("0", "0").state(RouteState.FREE);
        }

        public Builder state(RouteState state) {
            this.state = state;
            return this;
        }

        public Builder rate(Rate rate, String dollarsPerMillion) {
            rates.put(rate, Usd.of(dollarsPerMillion));
            return this;
        }

        public Builder cacheRead(String dollarsPerMillion) {
            return rate(Rate.CACHE_READ, dollarsPerMillion);
        }

        public Builder batch(String input, String output) {
            return rate(Rate.BATCH_INPUT, input).rate(Rate.BATCH_OUTPUT, output);
        }

        /** Prices of requests whose input is above so many tokens. */
        public Builder above(long tokens, String input, String output) {
            tiers.add(new PriceTier(tokens, rates(input, output)));
            return this;
        }

        public Builder modelId(String modelId) {
            this.modelId = modelId;
            return this;
        }

        public Builder variant(String variant) {
            this.variant = variant;
            return this;
        }

        public Builder region(String region) {
            this.region = region;
            return this;
        }

        public Builder context(long tokens) {
            this.context = tokens;
            return this;
        }

        public Builder maxOutput(long tokens) {
            this.maxOutput = tokens;
            return this;
        }

        public Builder support(Capability capability, Support stated) {
            support.put(capability, stated);
            return this;
        }

        public Builder deprecated() {
            this.deprecated = true;
            return this;
        }

        public Builder held() {
            this.held = true;
            return this;
        }

        public Builder ended(String date) {
            this.ended = LocalDate.parse(date);
            return this;
        }

        public Builder saidBy(Provenance provenance) {
            this.provenance = provenance;
            return this;
        }

        /** What another source says of one of its rates. */
        public Builder claim(Rate rate, String dollarsPerMillion, Provenance source) {
            claims.add(new RateClaim(rate, Usd.of(dollarsPerMillion), source));
            return this;
        }

        /** A price that holds from one day on. */
        public Builder since(String from, String input, String output) {
            return recorded(from, null, input, output);
        }

        /** A price that held from one day to another. */
        public Builder recorded(String from, @Nullable String to, String input, String output) {
            Optional<LocalDate> end = Optional.ofNullable(to).map(LocalDate::parse);
            history.add(
                    new RecordedPrice(LocalDate.parse(from), end, Optional.empty(), rates(input, output), provenance));
            return this;
        }

        /** The route; {@code slug} stands for the model id where the test gives none. */
        public Route build(String slug) {
            return new Route(
                    provider,
                    modelId == null ? slug : modelId,
                    Optional.ofNullable(variant),
                    Optional.ofNullable(region),
                    state,
                    new Rates(rates),
                    tiers,
                    Optional.ofNullable(context).map(TokenCount::new),
                    Optional.ofNullable(maxOutput).map(TokenCount::new),
                    support,
                    deprecated,
                    held,
                    Optional.ofNullable(ended),
                    provenance,
                    claims,
                    history);
        }

        private static Rates rates(String input, String output) {
            return new Rates(Map.of(Rate.INPUT, Usd.of(input), Rate.OUTPUT, Usd.of(output)));
        }
    }
}
