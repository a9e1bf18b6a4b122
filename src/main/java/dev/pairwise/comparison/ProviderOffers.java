package dev.pairwise.comparison;

import dev.pairwise.catalogue.Maker;
import dev.pairwise.catalogue.Provider;
import dev.pairwise.catalogue.Route;
import java.util.List;
import java.util.Optional;

/** A shown provider with every route that it offers today, in order of model, and the maker whose own provider it is, where that has a model. */
public record ProviderOffers(Provider provider, Optional<Maker> maker, List<Offer> offers) {

    public ProviderOffers {
        offers = offers.stream().sorted(Offer.BY_MODEL).toList();
        if (offers.isEmpty()) {
            throw new IllegalArgumentException("nothing offered by " + provider.slug());
        }
    }

    public int models() {
        return Math.toIntExact(
                offers.stream().map(offer -> offer.model().slug()).distinct().count());
    }

    public int priced() {
        return Math.toIntExact(
                offers.stream().map(Offer::route).filter(Route::isPriced).count());
    }

    /** Routes to models of the maker whose own provider it is. */
    public int own() {
        return Math.toIntExact(offers.stream()
                .filter(offer -> provider.isOwnOf(offer.model().maker()))
                .count());
    }
}
