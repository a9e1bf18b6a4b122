package dev.pairwise.importing.modelsdev;

import dev.pairwise.document.SourceRecord;
import dev.pairwise.importing.recognition.Dates;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The two sources that models.dev is: the routes of all providers, and descriptions of models. */
final class Sources {

    static final String ROUTES = "models-dev";
    static final String DESCRIPTIONS = "models-dev-metadata";

    private static final String LICENCE = "MIT";
    private static final String ADDRESS = "https://models.dev";

    private Sources() {}

    static List<SourceRecord> of(Snapshot snapshot) {
        SourceRecord routes = new SourceRecord(ROUTES, "models.dev", LICENCE, ADDRESS, snapshot.retrieved());
        SourceRecord descriptions =
                new SourceRecord(DESCRIPTIONS, "models.dev model metadata", LICENCE, ADDRESS, snapshot.described());
        return snapshot.descriptions().isEmpty() ? List.of(routes) : List.of(routes, descriptions);
    }

    /** The day the source says it last changed the record; a day after the retrieval, or none, is the retrieval itself. */
    static LocalDate changed(@Nullable String lastUpdated, LocalDate retrieved) {
        return Dates.plausible(lastUpdated)
                .flatMap(Dates::earliest)
                .filter(day -> !day.isAfter(retrieved))
                .orElse(retrieved);
    }
}
