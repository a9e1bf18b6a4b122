package dev.pairwise.catalogue.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** What a listed route says of one capability, where it differs from the model or says it itself. */
@Entity
@Table(name = "route_capability")
class RouteCapabilityRow extends NumberedRow {

    private long listing;

    private String code;

    private String support;

    @SuppressWarnings("NullAway.Init")
    protected RouteCapabilityRow() {}

    RouteCapabilityRow(long listing, String code, String support) {
        this.listing = listing;
        this.code = code;
        this.support = support;
    }

    long listing() {
        return listing;
    }

    String code() {
        return code;
    }

    String support() {
        return support;
    }
}
