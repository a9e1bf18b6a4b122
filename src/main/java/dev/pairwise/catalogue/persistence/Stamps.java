package dev.pairwise.catalogue.persistence;

import dev.pairwise.document.CatalogueDocument;
import dev.pairwise.document.SourceRecord;
import dev.pairwise.document.Stamped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Fills in what a record leaves out: the document's only source, and the day that source was retrieved. */
final class Stamps {

    private final @Nullable String onlySource;
    private final Map<String, LocalDate> retrieved = new HashMap<>();

    private Stamps(@Nullable String onlySource) {
        this.onlySource = onlySource;
    }

    static Stamps of(CatalogueDocument document, List<SourceRecord> stored) {
        SourceRecord source = document.source();
        Stamps stamps = new Stamps(source == null ? null : source.slug());
        stored.forEach(stamps::add);
        document.sources().forEach(stamps::add);
        if (source != null) {
            stamps.add(source);
        }
        return stamps;
    }

    private void add(SourceRecord source) {
        retrieved.put(source.slug(), source.retrieved());
    }

    Stamp of(Stamped record) {
        String source = record.source() == null ? onlySource : record.source();
        LocalDate day = retrieved.get(source);
        if (source == null || day == null) {
            throw new IllegalArgumentException("a record without a known source: " + record);
        }
        LocalDate checked = Objects.requireNonNullElse(record.checked(), day);
        return new Stamp(source, record.sourceUrl(), checked, Objects.requireNonNullElse(record.changed(), checked));
    }

    LocalDate retrieved(String source) {
        return Objects.requireNonNull(retrieved.get(source), source);
    }
}
