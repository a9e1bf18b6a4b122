package dev.pairwise.catalogue.persistence;

import dev.pairwise.document.SourceRecord;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A data set that facts come from, at its newest state seen. */
@Entity
@Table(name = "source")
class SourceRow extends SluggedRow {

    private String name;

    private String licence;

    private @Nullable String url;

    private LocalDate retrieved;

    @SuppressWarnings("NullAway.Init")
    protected SourceRow() {}

    SourceRow(SourceRecord source, boolean stored) {
        super(source.slug(), stored);
        this.name = source.name();
        this.licence = source.licence();
        this.url = source.url();
        this.retrieved = source.retrieved();
    }

    SourceRecord toRecord() {
        return new SourceRecord(slug(), name, licence, url, retrieved);
    }
}
