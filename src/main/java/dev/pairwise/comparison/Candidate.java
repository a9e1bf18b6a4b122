package dev.pairwise.comparison;

import dev.pairwise.catalogue.Model;
import dev.pairwise.catalogue.ProviderTier;
import dev.pairwise.catalogue.Route;
import dev.pairwise.catalogue.Slug;
import dev.pairwise.catalogue.Usd;
import java.util.Comparator;

/** A priced route that takes the request, with what it costs. */
record Candidate(Route route, MonthlyCost cost, Usd listPrice, boolean firstParty) {

    /** Ties: the maker's own, then by name. */
    static final Comparator<Candidate> CHEAPEST_FIRST = Comparator.comparing(
                    (Candidate candidate) -> candidate.cost().total())
            .thenComparing(candidate -> !candidate.firstParty())
            .thenComparing(candidate -> candidate.route().provider().name())
            .thenComparing(candidate -> candidate.route().modelId());

    static Candidate of(Route route, Model model, Workload workload) {
        return new Candidate(
                route,
                MonthlyCost.of(route, workload),
                ListPrice.of(route, workload),
                route.provider().isOwnOf(model.maker()));
    }

    Slug provider() {
        return route.provider().slug();
    }

    boolean isAtGateway() {
        return route.provider().tier() == ProviderTier.GATEWAY;
    }

    boolean isVariant() {
        return route.variant().isPresent()
                || route.region().filter(region -> !region.equals("global")).isPresent();
    }
}
