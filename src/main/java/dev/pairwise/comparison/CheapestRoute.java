package dev.pairwise.comparison;

import dev.pairwise.catalogue.Model;
import dev.pairwise.catalogue.Route;
import dev.pairwise.catalogue.Usd;
import java.math.BigDecimal;
import java.util.List;

/** The route that gives the cost of one model at one workload, or why there is none. */
public sealed interface CheapestRoute {

    /** A host may undercut the maker of a proprietary model by this share of its price; below it something else is sold. */
    BigDecimal HOST_DISCOUNT = new BigDecimal("0.02");

    /** A price under this share of the next provider's is more often a mistake or a trial than an offer. */
    Share OUTLIER_BELOW = new Share(2, 3);

    /** After this many odd prices in turn it is the next provider that is odd. */
    int MOST_OUTLIERS = 3;

    /** A route with less than this share of the model's context is not what the model is known for. */
    BigDecimal NARROW_CONTEXT = new BigDecimal("0.60");

    /** Every route that was not considered, with its reason, in the order of the model's routes. */
    List<PassedOver> passedOver();

    /** The chosen route and what it costs. {@code narrowContext}: it offers less than {@link #NARROW_CONTEXT} of the model's context. */
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

    /** A share without a finite decimal form, kept as a fraction. */
    record Share(int part, int whole) {

        boolean exceeds(Usd amount, Usd of) {
            return amount.times(BigDecimal.valueOf(whole)).compareTo(of.times(BigDecimal.valueOf(part))) < 0;
        }
    }

    /** Chooses among the routes of a model. Independent of any pair: computed once a model and workload. */
    static CheapestRoute of(Model model, Workload workload) {
        return new RouteChoice(model, workload).choose();
    }
}
