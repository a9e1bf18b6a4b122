package dev.pairwise.comparison;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The costs of a pair at one workload, or which of them is missing. */
public sealed interface CostComparison {

    /** Both have a cost. */
    record Compared(Sides<CheapestRoute.Found> routes, CostGap gap) implements CostComparison {}

    /** At least one side has no cost, so nothing may be claimed; {@code missing} in order left, right. */
    record Unpriced(Sides<CheapestRoute> routes, List<Side> missing) implements CostComparison {

        public Unpriced {
            missing = List.copyOf(missing);
        }
    }

    static CostComparison between(CheapestRoute left, CheapestRoute right) {
        if (left instanceof CheapestRoute.Found foundLeft && right instanceof CheapestRoute.Found foundRight) {
            Sides<CheapestRoute.Found> routes = new Sides<>(foundLeft, foundRight);
            return new Compared(
                    routes, CostGap.between(routes.map(route -> route.cost().total())));
        }
        Sides<CheapestRoute> routes = new Sides<>(left, right);
        return new Unpriced(
                routes,
                Stream.of(Side.values())
                        .filter(side -> routes.of(side) instanceof CheapestRoute.None)
                        .toList());
    }

    /** The routes of both, where both have one. */
    default Optional<Sides<CheapestRoute.Found>> found() {
        return switch (this) {
            case Compared compared -> Optional.of(compared.routes());
            case Unpriced unpriced -> Optional.empty();
        };
    }
}
