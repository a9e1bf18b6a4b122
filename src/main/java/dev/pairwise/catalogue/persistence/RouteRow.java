package dev.pairwise.catalogue.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** One model at one provider under one id; what sources say of it is in other rows. */
@Entity
@Table(name = "route")
class RouteRow extends NumberedRow {

    private String model;

    private String provider;

    private String modelId;

    private @Nullable String variant;

    private @Nullable String region;

    @SuppressWarnings("NullAway.Init")
    protected RouteRow() {}

    RouteRow(RouteKey key) {
        this.model = key.model();
        this.provider = key.provider();
        this.modelId = key.modelId();
        this.variant = key.variant();
        this.region = key.region();
    }

    RouteKey key() {
        return new RouteKey(model, provider, modelId, variant, region);
    }
}
