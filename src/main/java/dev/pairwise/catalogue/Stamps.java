package dev.pairwise.catalogue;

import dev.pairwise.document.CatalogueDocument;
import dev.pairwise.document.SourceRecord;
import dev.pairwise.document.Stamped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns what records say of their origin into provenance. Equal ones are one object: thousands of facts share a few hundred. */
final class Stamps {

    private final Map<String, Source> sources = new HashMap<>();
    private final Map<Provenance, Provenance> shared = new HashMap<>();
    private final @Nullable SourceRecord only;
    private LocalDate newest = LocalDate.EPOCH;

    Stamps(CatalogueDocument document) {
        only = document.source();
        Stream.concat(Stream.ofNullable(only), document.sources().stream()).forEach(this::add);
    }

    List<Source> sources() {
        return List.copyOf(sources.values());
    }

    /** The newest check of all that was asked for, or the newest retrieval where nothing was. */
    LocalDate newest() {
        return newest.equals(LocalDate.EPOCH)
                ? sources.values().stream()
                        .map(Source::retrieved)
                        .max(LocalDate::compareTo)
                        .orElse(LocalDate.EPOCH)
                : newest;
    }

    Provenance of(Stamped record) {
        Source source = source(record);
        LocalDate checked = record.checked() == null ? source.retrieved() : record.checked();
        LocalDate changed = record.changed() == null ? checked : record.changed();
        newest = checked.isAfter(newest) ? checked : newest;
        Provenance provenance = new Provenance(source, Optional.ofNullable(record.sourceUrl()), checked, changed);
        return shared.computeIfAbsent(provenance, same -> same);
    }

    private Source source(Stamped record) {
        String slug = record.source() == null && only != null ? only.slug() : String.valueOf(record.source());
        Source source = sources.get(slug);
        if (source == null) {
            throw new IllegalArgumentException("no source is named " + slug);
        }
        return source;
    }

    private void add(SourceRecord source) {
        sources.put(
                source.slug(),
                new Source(
                        new Slug(source.slug()),
                        source.name(),
                        source.licence(),
                        Optional.ofNullable(source.url()),
                        source.retrieved()));
    }
}
