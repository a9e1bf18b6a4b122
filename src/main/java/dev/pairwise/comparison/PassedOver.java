package dev.pairwise.comparison;

import dev.pairwise.catalogue.Route;

/** A route that does not give the cost of its model, and why. */
public record PassedOver(Route route, Reason reason) {

    /** Why a route is not chosen; the first that holds is the one given. */
    public enum Reason {
        /** No longer offered. */
        ENDED,
        /** Free of charge: a trial, not a price. */
        FREE,
        /** Part of a plan or paid in points. */
        PLAN,
        /** Recorded as zero, which is a gap or a trial. */
        ZERO_PRICE,
        /** Without an input or an output price. */
        UNPRICED,
        /** The price waits to be confirmed. */
        HELD,
        /** Its context does not take the request. */
        CONTEXT_TOO_SMALL,
        /** Another region than global, another speed, quantised, thinking, pro. */
        VARIANT,
        /** Its id points to another model tomorrow. */
        ROLLING_ALIAS,
        /** Its id names another product than the model. */
        OTHER_PRODUCT,
        /** The provider marks it as deprecated. */
        DEPRECATED,
        /** A gateway's price below the one that the maker of a proprietary model publishes. */
        GATEWAY_BELOW_MAKER,
        /** A host's price clearly below the one that the maker of a proprietary model publishes. */
        HOST_BELOW_MAKER,
        /** So far below the next provider's price that it is more likely a mistake than an offer. */
        OUTLIER
    }
}
