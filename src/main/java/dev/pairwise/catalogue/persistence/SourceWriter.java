package dev.pairwise.catalogue.persistence;

import dev.pairwise.document.CatalogueDocument;
import dev.pairwise.document.SourceRecord;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Writes the sources of a document; an older state of one never takes the place of a newer. */
@Component
class SourceWriter {

    private final Sources sources;

    SourceWriter(Sources sources) {
        this.sources = sources;
    }

    List<SourceRecord> stored() {
        return sources.findAll().stream().map(SourceRow::toRecord).toList();
    }

    void write(CatalogueDocument document, Tally tally) {
        Map<String, SourceRecord> stored =
                stored().stream().collect(Collectors.toMap(SourceRecord::slug, Function.identity()));
        Stream.concat(Stream.ofNullable(document.source()), document.sources().stream())
                .distinct()
                .forEach(source -> write(source, stored, tally));
    }

    private void write(SourceRecord source, Map<String, SourceRecord> stored, Tally tally) {
        SourceRecord before = stored.get(source.slug());
        if (before == null) {
            sources.save(new SourceRow(source, false));
            tally.addUndated();
        } else if (!source.equals(before) && !source.retrieved().isBefore(before.retrieved())) {
            sources.save(new SourceRow(source, true));
            tally.changeUndated();
        }
    }
}
