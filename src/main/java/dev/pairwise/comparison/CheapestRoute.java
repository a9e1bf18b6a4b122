package dev.pairwise.comparison;

import dev.pairwise.catalogue.Route;
import java.util.List;

/** The route that gives the cost of one model at one workload, or why there is none. */
public sealed interface CheapestRoute {

    /** Every route that was not considered, with its reason, in the order of the model's routes. */
    List<PassedOver> passedOver();

    /** The chosen route and what it costs. {@code narrowContext}: it offers clearly less context than the model has. */
    record Found(Route route, MonthlyCost cost, boolean narrowContext, List<PassedOver> passedOver)
            implements CheapestRoute {

        public Found {
            passedOver = List.copyOf(passedOver);
        }
    }

    /** Nothing can be said about the cost. */
    record None(Cause cause, List<PassedOver> passedOver) implements CheapestRoute {

        public None {
            passedOver = List.copyOf(passedOver);
        }
    }

    /** Why there is no cost. */
    enum Cause {
        /** No shown provider has a complete, confirmed price. */
        NO_PRICE,
        /** There are prices, but no route has the context for input and output of one request. */
        REQUEST_TOO_LARGE
    }
}
