package dev.pairwise.catalogue.persistence;

import dev.pairwise.document.TierRecord;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A route as one source lists it now, less its tiers and capabilities, which are rows of their own. */
@Entity
@Table(name = "route_listing")
class RouteListingRow extends NumberedRow {

    private long route;

    private String state;

    @Embedded
    private @Nullable RateColumns rates;

    private @Nullable Long contextTokens;

    private @Nullable Long maxOutputTokens;

    private boolean deprecated;

    private boolean held;

    private @Nullable LocalDate listedFrom;

    private @Nullable LocalDate ended;

    @Embedded
    private Stamp stamp;

    @SuppressWarnings("NullAway.Init")
    protected RouteListingRow() {}

    RouteListingRow(@Nullable Long id, long route, Listing listing, Stamp stamp) {
        super(id);
        this.route = route;
        this.state = listing.state();
        this.rates = listing.rates();
        this.contextTokens = listing.contextTokens();
        this.maxOutputTokens = listing.maxOutputTokens();
        this.deprecated = listing.deprecated();
        this.held = listing.held();
        this.listedFrom = listing.from();
        this.ended = listing.ended();
        this.stamp = stamp;
    }

    long route() {
        return route;
    }

    Stamp stamp() {
        return stamp;
    }

    Listing listing(List<TierRecord> tiers, Map<String, String> capabilities) {
        return new Listing(
                state,
                rates == null ? RateColumns.NONE : rates,
                tiers,
                contextTokens,
                maxOutputTokens,
                capabilities,
                deprecated,
                held,
                listedFrom,
                ended);
    }
}
