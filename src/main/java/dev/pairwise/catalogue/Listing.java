package dev.pairwise.catalogue;

import dev.pairwise.document.RouteRecord;
import java.time.LocalDate;

/** A route as one source lists it; {@code own} where that source is the provider itself. */
record Listing(RouteRecord record, Provenance provenance, boolean own) {

    boolean hasEnded() {
        return record.ended() != null;
    }

    LocalDate ended() {
        return record.ended() == null ? LocalDate.MAX : record.ended();
    }

    boolean isPriced() {
        return !hasEnded() && record.state().equals(RouteState.PRICED.code());
    }

    /** Whether it says anything of the price, be it that there is none any more. */
    boolean saysSomething() {
        return hasEnded() || !record.state().equals(RouteState.UNKNOWN.code());
    }

    Slug source() {
        return provenance.source().slug();
    }
}
