package dev.pairwise.page;

import dev.pairwise.catalogue.Provenance;
import dev.pairwise.wording.FreshnessWording;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** When facts that a list counts, and does not cite one by one, last changed and were last checked. */
record FactDays(Optional<LocalDate> changed, Optional<LocalDate> checked) {

    static FactDays of(Stream<Provenance> facts) {
        List<Provenance> all = facts.toList();
        return new FactDays(
                all.stream().map(Provenance::changed).max(Comparator.naturalOrder()),
                all.stream().map(Provenance::checked).max(Comparator.naturalOrder()));
    }

    /** With the sentence that says so: the day in the head of a page is one that its visitors see. */
    List<String> below(List<String> introduction) {
        return Stream.concat(introduction.stream(), Stream.of(FreshnessWording.dates(changed, checked)))
                .toList();
    }
}
