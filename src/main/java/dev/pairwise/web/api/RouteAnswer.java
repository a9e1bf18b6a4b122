package dev.pairwise.web.api;

import dev.pairwise.catalogue.Capability;
import dev.pairwise.catalogue.PriceTier;
import dev.pairwise.catalogue.Provenance;
import dev.pairwise.catalogue.Rate;
import dev.pairwise.catalogue.RateClaim;
import dev.pairwise.catalogue.Route;
import dev.pairwise.catalogue.RouteState;
import dev.pairwise.catalogue.Slug;
import dev.pairwise.catalogue.Support;
import dev.pairwise.catalogue.TokenCount;
import dev.pairwise.catalogue.Usd;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One model offered by one provider. */
@Schema(description = "One model offered by one provider, priced or not.")
record RouteAnswer(
        @Schema(description = "Stays the same as long as neither model nor route is renamed.")
        String id,

        Reference model,
        Reference provider,

        @Schema(description = "What to put in the code at this provider.", example = "gpt-4o")
        String modelId,

        @Schema(description = "A speed, a precision or the like, where the route is for one.") @Nullable
        String variant,

        @Schema(description = "A region, where the route is for one.") @Nullable
        String region,

        @Schema(description = "What is known of its price.") RouteState state,
        PricesAnswer prices,

        @Schema(description = "Prices of whole requests with an input above so many tokens.")
        List<Tier> tiers,

        @Nullable TokenCount contextTokens,
        @Nullable TokenCount maxOutputTokens,

        @Schema(description = "What the route itself states it can do.")
        Map<String, Support> capabilities,

        @Schema(description = "Whether the provider is the maker's own.")
        boolean firstParty,

        @Schema(description = "Whether the provider marks it as deprecated.")
        boolean deprecated,

        @Schema(description = "Whether its price waits to be confirmed.")
        boolean held,

        @Schema(description = "Since when it is no longer offered; left out where it is.") @Nullable
        LocalDate ended,

        Slug source,
        @Nullable String sourceUrl,
        LocalDate checked,
        LocalDate changed,

        @Schema(description = "What other sources say of its prices.")
        List<PriceClaim> claims,

        @Schema(description = "Where it is.") String href) {

    /** Prices of whole requests with a long input; a price that is left out stays the base price. */
    record Tier(long fromTokens, PricesAnswer prices) {

        static Tier of(PriceTier tier) {
            return new Tier(tier.fromTokens(), PricesAnswer.of(tier.rates()));
        }
    }

    /** What another source says of a price. */
    record PriceClaim(
            Rate rate,
            Usd amount,

            @Schema(description = "Whether the route carries it, because its own source gives none.")
            boolean charged,

            Slug source,
            @Nullable String sourceUrl,
            LocalDate checked,
            LocalDate changed) {

        static PriceClaim of(RateClaim claim, Route route) {
            Provenance by = claim.provenance();
            return new PriceClaim(
                    claim.rate(),
                    claim.amount(),
                    !route.disagreements().contains(claim),
                    by.source().slug(),
                    by.url().orElse(null),
                    by.checked(),
                    by.changed());
        }
    }

    RouteAnswer {
        tiers = List.copyOf(tiers);
        capabilities = new TreeMap<>(capabilities);
        claims = List.copyOf(claims);
    }

    static RouteAnswer of(OfferedRoute offered, Addresses addresses) {
        Route route = offered.route();
        Provenance by = route.provenance();
        return new RouteAnswer(
                offered.id(),
                Reference.to(offered.model(), addresses),
                Reference.to(route.provider(), addresses),
                route.modelId(),
                route.variant().orElse(null),
                route.region().orElse(null),
                route.state(),
                PricesAnswer.of(route.rates()),
                route.tiers().stream().map(Tier::of).toList(),
                route.context().orElse(null),
                route.maxOutput().orElse(null),
                support(route.support()),
                route.provider().isOwnOf(offered.model().maker()),
                route.deprecated(),
                route.held(),
                route.ended().orElse(null),
                by.source().slug(),
                by.url().orElse(null),
                by.checked(),
                by.changed(),
                route.claims().stream()
                        .map(claim -> PriceClaim.of(claim, route))
                        .toList(),
                addresses.route(offered.id()));
    }

    private static Map<String, Support> support(Map<Capability, Support> stated) {
        Map<String, Support> support = new TreeMap<>();
        stated.forEach((capability, value) -> support.put(capability.code(), value));
        return support;
    }
}
