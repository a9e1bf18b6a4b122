package dev.pairwise.web.mcp;

import dev.pairwise.catalogue.Provenance;
import dev.pairwise.catalogue.Rate;
import dev.pairwise.catalogue.Route;
import dev.pairwise.catalogue.Usd;
import dev.pairwise.comparison.CheapestRoute;
import dev.pairwise.wording.CostWording;
import java.util.Optional;

/**
 * What a model costs at a workload, as decimal texts in US dollars, exact: a month, and the prices per million tokens of the route that
 * gives it, with who says so and when that was checked. Where there is no cost, {@code missing} says why and nothing else is there.
 */
record CostFigures(
        Optional<String> dollarsAMonth,
        Optional<String> provider,
        Optional<String> modelId,
        Optional<String> inputPerMillion,
        Optional<String> outputPerMillion,
        Optional<String> source,
        Optional<String> sourceAddress,
        Optional<String> checked,
        Optional<String> missing) {

    static CostFigures of(CheapestRoute cheapest) {
        return switch (cheapest) {
            case CheapestRoute.Found found -> of(found);
            case CheapestRoute.None none -> missing(CostWording.route(none));
        };
    }

    private static CostFigures of(CheapestRoute.Found found) {
        Route route = found.route();
        Provenance provenance = route.provenanceOf(Rate.INPUT);
        return new CostFigures(
                Optional.of(plain(found.cost().total())),
                Optional.of(route.provider().name()),
                Optional.of(route.modelId()),
                route.rates().of(Rate.INPUT).map(CostFigures::plain),
                route.rates().of(Rate.OUTPUT).map(CostFigures::plain),
                Optional.of(provenance.source().name()),
                provenance.url().or(provenance.source()::url),
                Optional.of(provenance.checked().toString()),
                Optional.empty());
    }

    private static CostFigures missing(String why) {
        return new CostFigures(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(why));
    }

    static String plain(Usd amount) {
        return amount.amount().toPlainString();
    }
}
