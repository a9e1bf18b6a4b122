package dev.pairwise.page;

import dev.pairwise.catalogue.Fact;
import dev.pairwise.catalogue.Provenance;
import dev.pairwise.page.SourceSection.NumberedSource;
import dev.pairwise.wording.SourceWording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Numbers the sources of one page in the order in which they are first cited, and keeps the dates of what was cited. */
final class SourceList {

    private record Key(String source, Optional<String> url, LocalDate checked) {}

    private final Map<Key, NumberedSource> numbered = new LinkedHashMap<>();
    private final List<Provenance> cited = new ArrayList<>();

    Note cite(Provenance provenance) {
        cited.add(provenance);
        Key key = new Key(provenance.source().slug().value(), provenance.url(), provenance.checked());
        NumberedSource source = numbered.computeIfAbsent(key, added -> number(numbered.size() + 1, provenance));
        return new Note(source.number(), "#" + source.id(), SourceWording.note(source.number(), provenance));
    }

    List<Note> cite(Fact<?> fact) {
        return switch (fact) {
            case Fact.Known<?> known -> List.of(cite(known.provenance()));
            case Fact.Missing<?> missing -> List.of();
        };
    }

    private static NumberedSource number(int number, Provenance provenance) {
        return new NumberedSource(number, "s" + number, SourceWording.credit(provenance), provenance.url());
    }

    List<NumberedSource> all() {
        return List.copyOf(numbered.values());
    }

    /** How many facts were cited. */
    int facts() {
        return cited.size();
    }

    Optional<LocalDate> lastChanged() {
        return cited.stream().map(Provenance::changed).max(Comparator.naturalOrder());
    }

    Optional<LocalDate> lastChecked() {
        return cited.stream().map(Provenance::checked).max(Comparator.naturalOrder());
    }
}
