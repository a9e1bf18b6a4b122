package dev.pairwise.comparison;

import static java.util.Comparator.comparing;

import dev.pairwise.catalogue.Model;
import dev.pairwise.catalogue.Route;
import java.util.Comparator;

/** A route with the model it leads to. */
public record Offer(Model model, Route route) {

    static final Comparator<Offer> BY_MODEL = comparing(
                    (Offer offer) -> offer.model().name(), String.CASE_INSENSITIVE_ORDER)
            .thenComparing(offer -> offer.model().slug())
            .thenComparing(offer -> offer.route().modelId())
            .thenComparing(offer -> offer.route().variant().orElse(""))
            .thenComparing(offer -> offer.route().region().orElse(""));
}
