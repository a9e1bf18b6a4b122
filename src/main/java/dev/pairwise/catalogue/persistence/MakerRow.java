package dev.pairwise.catalogue.persistence;

import dev.pairwise.document.MakerRecord;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** An organisation that trains models. */
@Entity
@Table(name = "maker")
class MakerRow extends SluggedRow implements StampedRow<MakerRow> {

    private String name;

    private @Nullable String url;

    @Embedded
    private Stamp stamp;

    @SuppressWarnings("NullAway.Init")
    protected MakerRow() {}

    MakerRow(MakerRecord maker, Stamp stamp) {
        this(maker.slug(), maker.name(), maker.url(), stamp, false);
    }

    private MakerRow(String slug, String name, @Nullable String url, Stamp stamp, boolean stored) {
        super(slug, stored);
        this.name = name;
        this.url = url;
        this.stamp = stamp;
    }

    @Override
    public Parts key() {
        return Parts.of(slug());
    }

    @Override
    public Parts content() {
        return Parts.of(name, url);
    }

    @Override
    public Stamp stamp() {
        return stamp;
    }

    @Override
    public MakerRow inPlaceOf(MakerRow stored, Stamp newStamp) {
        return new MakerRow(slug(), name, url, newStamp, true);
    }

    MakerRecord toRecord() {
        return new MakerRecord(slug(), name, url, stamp.source(), stamp.sourceUrl(), stamp.checked(), stamp.changed());
    }
}
