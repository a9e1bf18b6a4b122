package dev.pairwise.comparison;

import dev.pairwise.catalogue.Model;
import java.util.List;
import java.util.Optional;

/**
 * What one model costs at one workload, whatever it is compared with: the route that gives the cost, all its routes by what they cost, what
 * the chosen route charged over time, and how well founded its price is.
 */
record ModelCost(
        CheapestRoute cheapest, RouteListing routes, List<PriceSteps.Step> steps, Optional<PriceBacking> backing) {

    ModelCost {
        steps = List.copyOf(steps);
    }

    static ModelCost of(Model model, Workload workload) {
        CheapestRoute cheapest = CheapestRoute.of(model, workload);
        return new ModelCost(
                cheapest,
                RouteListing.of(model, cheapest, workload),
                PriceSteps.steps(cheapest),
                PriceBacking.of(model, cheapest, workload));
    }
}
