package dev.pairwise.comparison;

import dev.pairwise.catalogue.Model;
import dev.pairwise.catalogue.PartialDate;
import dev.pairwise.catalogue.Provider;
import dev.pairwise.catalogue.Rate;
import dev.pairwise.catalogue.Route;
import dev.pairwise.catalogue.TokenCount;
import dev.pairwise.catalogue.Usd;
import java.util.List;
import java.util.Optional;

/**
 * One model as lists filter, sort and show it. {@code cheapest} is at the workload that pages start with, {@code providers} are those that
 * offer it today, and {@code maxOutput} is none where the recorded limit only repeats the context.
 */
public record ListedModel(
        Model model, CheapestRoute cheapest, List<Provider> providers, Optional<TokenCount> maxOutput) {

    public ListedModel {
        providers = List.copyOf(providers);
    }

    static ListedModel of(Model model, CheapestRoute cheapest) {
        return new ListedModel(model, cheapest, model.providers(), Limits.usableOutput(model));
    }

    public Optional<PartialDate> released() {
        return model.specs().released().known();
    }

    public Optional<TokenCount> context() {
        return model.specs().context().known();
    }

    /** The route that its prices are of. */
    public Optional<Route> route() {
        return found().map(CheapestRoute.Found::route);
    }

    /** What that route charges. */
    public Optional<Usd> price(Rate rate) {
        return route().flatMap(route -> route.rates().of(rate));
    }

    /** One price a million tokens for the input and output of that route together. */
    public Optional<Usd> blended() {
        return route().map(route -> BlendedPrice.of(route.rates()));
    }

    public Optional<Usd> monthlyCost() {
        return found().map(found -> found.cost().total());
    }

    private Optional<CheapestRoute.Found> found() {
        return cheapest instanceof CheapestRoute.Found found ? Optional.of(found) : Optional.empty();
    }
}
