package dev.pairwise.catalogue.persistence;

import dev.pairwise.document.PriceRecord;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A price that a route had, or has, over a period. */
@Entity
@Table(name = "route_price")
class RoutePriceRow extends NumberedRow implements StampedRow<RoutePriceRow> {

    private long route;

    private String mode;

    private @Nullable String hours;

    private LocalDate validFrom;

    private @Nullable LocalDate validTo;

    private @Nullable BigDecimal input;

    private @Nullable BigDecimal output;

    private @Nullable BigDecimal cacheRead;

    @Embedded
    private Stamp stamp;

    @SuppressWarnings("NullAway.Init")
    protected RoutePriceRow() {}

    RoutePriceRow(@Nullable Long id, long route, Period period, Stamp stamp) {
        super(id);
        this.route = route;
        this.mode = period.mode();
        this.hours = period.hours();
        this.validFrom = period.from();
        this.validTo = period.to();
        this.input = period.input();
        this.output = period.output();
        this.cacheRead = period.cacheRead();
        this.stamp = stamp;
    }

    long route() {
        return route;
    }

    /** Of two periods that begin on one day, one ended that day. */
    @Override
    public Parts key() {
        return Parts.of(route, mode, hours, validFrom, validFrom.equals(validTo), stamp.source());
    }

    @Override
    public Parts content() {
        return Parts.of(period());
    }

    @Override
    public Stamp stamp() {
        return stamp;
    }

    @Override
    public RoutePriceRow inPlaceOf(RoutePriceRow stored, Stamp newStamp) {
        return new RoutePriceRow(stored.id(), route, period(), newStamp);
    }

    Period period() {
        return new Period(mode, hours, validFrom, validTo, input, output, cacheRead);
    }

    PriceRecord toRecord(RouteKey key) {
        Period period = period();
        return new PriceRecord(
                key.model(),
                key.provider(),
                key.modelId(),
                key.variant(),
                key.region(),
                period.isStandard() ? null : mode,
                hours,
                validFrom,
                validTo,
                period.input(),
                period.output(),
                period.cacheRead(),
                stamp.source(),
                stamp.sourceUrl(),
                stamp.checked(),
                stamp.changed());
    }
}
