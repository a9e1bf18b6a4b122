package dev.pairwise.catalogue.persistence;

import dev.pairwise.document.TierRecord;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Prices of a listed route for requests above a number of input tokens. */
@Entity
@Table(name = "route_tier")
class RouteTierRow extends NumberedRow {

    private long listing;

    private long fromTokens;

    private @Nullable BigDecimal input;

    private @Nullable BigDecimal output;

    private @Nullable BigDecimal cacheRead;

    protected RouteTierRow() {}

    RouteTierRow(long listing, TierRecord tier) {
        this.listing = listing;
        this.fromTokens = tier.fromTokens();
        this.input = tier.input();
        this.output = tier.output();
        this.cacheRead = tier.cacheRead();
    }

    long listing() {
        return listing;
    }

    TierRecord toRecord() {
        return new TierRecord(fromTokens, input, output, cacheRead);
    }
}
