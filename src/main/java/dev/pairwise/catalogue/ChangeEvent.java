package dev.pairwise.catalogue;

import java.time.LocalDate;
import java.util.Optional;

/** One recorded change: of which model, at which route, of which field (by its key in the import format), from what to what, when, and who says so. */
public record ChangeEvent(
        Kind kind,
        Slug model,
        Optional<RouteId> route,
        Optional<String> field,
        Optional<String> oldValue,
        Optional<String> newValue,
        LocalDate date,
        Slug source) {

    /** What happened. */
    public enum Kind implements Coded {
        MODEL_ADDED("model-added"),
        ROUTE_ADDED("route-added"),
        ROUTE_ENDED("route-ended"),
        PRICE_CHANGED("price-changed"),
        FACT_CHANGED("fact-changed");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }
}
