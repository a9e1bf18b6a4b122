package dev.pairwise.catalogue.persistence;

import dev.pairwise.document.ClaimRecord;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** What a source says of one fact of a model, in the text form of its field. */
@Entity
@Table(name = "model_claim")
class ModelClaimRow extends NumberedRow implements StampedRow<ModelClaimRow> {

    private String model;

    private String field;

    private String value;

    @Embedded
    private Stamp stamp;

    @SuppressWarnings("NullAway.Init")
    protected ModelClaimRow() {}

    ModelClaimRow(String model, String field, String value, Stamp stamp) {
        this(null, model, field, value, stamp);
    }

    private ModelClaimRow(@Nullable Long id, String model, String field, String value, Stamp stamp) {
        super(id);
        this.model = model;
        this.field = field;
        this.value = value;
        this.stamp = stamp;
    }

    @Override
    public Parts key() {
        return Parts.of(model, field, stamp.source());
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
    public ModelClaimRow inPlaceOf(ModelClaimRow stored, Stamp newStamp) {
        return new ModelClaimRow(stored.id(), model, field, value, newStamp);
    }

    String model() {
        return model;
    }

    String field() {
        return field;
    }

    String value() {
        return value;
    }

    ClaimRecord toRecord() {
        return new ClaimRecord(
                model, null, field, value, stamp.source(), stamp.sourceUrl(), stamp.checked(), stamp.changed());
    }
}
