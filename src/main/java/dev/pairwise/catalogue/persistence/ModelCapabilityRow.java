package dev.pairwise.catalogue.persistence;

import dev.pairwise.document.ClaimRecord;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** What a source says of one capability of a model: yes, no, or that it no longer knows. */
@Entity
@Table(name = "model_capability")
class ModelCapabilityRow extends NumberedRow implements StampedRow<ModelCapabilityRow> {

    private String model;

    private String code;

    private String support;

    @Embedded
    private Stamp stamp;

    @SuppressWarnings("NullAway.Init")
    protected ModelCapabilityRow() {}

    ModelCapabilityRow(String model, String code, String support, Stamp stamp) {
        this(null, model, code, support, stamp);
    }

    private ModelCapabilityRow(@Nullable Long id, String model, String code, String support, Stamp stamp) {
        super(id);
        this.model = model;
        this.code = code;
        this.support = support;
        this.stamp = stamp;
    }

    @Override
    public Parts key() {
        return Parts.of(model, code, stamp.source());
    }

    @Override
    public Parts content() {
        return Parts.of(support);
    }

    @Override
    public Stamp stamp() {
        return stamp;
    }

    @Override
    public ModelCapabilityRow inPlaceOf(ModelCapabilityRow stored, Stamp newStamp) {
        return new ModelCapabilityRow(stored.id(), model, code, support, newStamp);
    }

    String model() {
        return model;
    }

    String code() {
        return code;
    }

    String support() {
        return support;
    }

    ClaimRecord toRecord() {
        return new ClaimRecord(
                model, null, code, support, stamp.source(), stamp.sourceUrl(), stamp.checked(), stamp.changed());
    }
}
