package dev.pairwise.web.api;

import dev.pairwise.catalogue.Model;
import dev.pairwise.catalogue.Route;
import dev.pairwise.catalogue.RouteId;
import dev.pairwise.web.Fingerprint;

/** A route with the model it offers, under an id that stays the same as long as neither is renamed. */
record OfferedRoute(String id, Model model, Route route) {

    /** 64 bits tell apart far more routes than there are. */
    private static final int DIGITS = 16;

    static OfferedRoute of(Model model, Route route) {
        RouteId names = route.id();
        String fingerprint = Fingerprint.of(
                model.slug().value(),
                names.provider().value(),
                names.modelId(),
                names.variant().orElse(""),
                names.region().orElse(""));
        return new OfferedRoute(fingerprint.substring(0, DIGITS), model, route);
    }
}
