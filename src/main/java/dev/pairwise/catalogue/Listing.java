package dev.pairwise.catalogue;

import static java.util.Comparator.comparing;

import dev.pairwise.document.RouteRecord;
import java.time.LocalDate;
import java.util.Comparator;

/** A route as one source lists it; {@code own} where that source is the provider itself. */
record Listing(RouteRecord record, Provenance provenance, boolean own) {

    /**
     * The provider's own page or interface, then a record that says anything of the price, then the newest, then models.dev; then by
     * source, so that the same listings always give the same choice.
     */
    static final Comparator<Listing> STRONGEST_FIRST = comparing(Listing::own)
            .thenComparing(Listing::saysSomething)
            .thenComparing((Listing listing) -> listing.provenance().checked())
            .thenComparing(listing -> listing.source().value().equals("models-dev"))
            .reversed()
            .thenComparing(Listing::source);

    boolean hasEnded() {
        return record.ended() != null;
    }

    LocalDate ended() {
        return record.ended() == null ? LocalDate.MAX : record.ended();
    }

    private boolean saysSomething() {
        return hasEnded() || !record.state().equals(RouteState.UNKNOWN.code());
    }

    private Slug source() {
        return provenance.source().slug();
    }
}
