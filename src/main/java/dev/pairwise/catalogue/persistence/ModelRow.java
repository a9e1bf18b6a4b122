package dev.pairwise.catalogue.persistence;

import dev.pairwise.document.ModelRecord;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import java.util.stream.Stream;

/** Who a model is; what is said about it is in other rows. */
@Entity
@Table(name = "model")
class ModelRow extends SluggedRow implements StampedRow<ModelRow> {

    private String name;

    private String maker;

    @Embedded
    private Stamp stamp;

    @SuppressWarnings("NullAway.Init")
    protected ModelRow() {}

    ModelRow(ModelRecord model, Stamp stamp) {
        this(model.slug(), model.name(), model.maker(), stamp, false);
    }

    private ModelRow(String slug, String name, String maker, Stamp stamp, boolean stored) {
        super(slug, stored);
        this.name = name;
        this.maker = maker;
        this.stamp = stamp;
    }

    @Override
    public Parts key() {
        return Parts.of(slug());
    }

    @Override
    public Parts content() {
        return Parts.of(name, maker);
    }

    @Override
    public Stamp stamp() {
        return stamp;
    }

    @Override
    public ModelRow inPlaceOf(ModelRow stored, Stamp newStamp) {
        return new ModelRow(slug(), name, maker, newStamp, true);
    }

    /** What another state of the same model says otherwise. */
    List<Difference> differences(ModelRow after) {
        return Stream.of(new Difference("name", name, after.name), new Difference("maker", maker, after.maker))
                .filter(Difference::isOne)
                .toList();
    }

    String name() {
        return name;
    }

    String maker() {
        return maker;
    }
}
