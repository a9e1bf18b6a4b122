package dev.pairwise.catalogue.persistence;

import dev.pairwise.document.ClaimRecord;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** What a source says of one fact of a route that it need not list itself. */
@Entity
@Table(name = "route_claim")
class RouteClaimRow extends NumberedRow implements StampedRow<RouteClaimRow> {

    private String model;

    private String route;

    private String field;

    private String value;

    @Embedded
    private Stamp stamp;

    @SuppressWarnings("NullAway.Init")
    protected RouteClaimRow() {}

    RouteClaimRow(ClaimRecord claim, String route, Stamp stamp) {
        this(null, claim.model(), route, claim.field(), claim.value(), stamp);
    }

    private RouteClaimRow(@Nullable Long id, String model, String route, String field, String value, Stamp stamp) {
        super(id);
        this.model = model;
        this.route = route;
        this.field = field;
        this.value = value;
        this.stamp = stamp;
    }

    @Override
    public Parts key() {
        return Parts.of(model, route, field, stamp.source());
    }

    @Override
    public Parts content() {
        return Parts.of(value);
    }

    @Override
    public Stamp stamp() {
        return stamp;
    }

    @Override
    public RouteClaimRow inPlaceOf(RouteClaimRow stored, Stamp newStamp) {
        return new RouteClaimRow(stored.id(), model, route, field, value, newStamp);
    }

    String model() {
        return model;
    }

    String value() {
        return value;
    }

    /** Which fact of which route, in one text. */
    String label() {
        return route + " " + field;
    }

    ClaimRecord toRecord() {
        return new ClaimRecord(
                model, route, field, value, stamp.source(), stamp.sourceUrl(), stamp.checked(), stamp.changed());
    }
}
