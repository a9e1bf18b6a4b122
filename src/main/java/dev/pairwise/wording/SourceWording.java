package dev.pairwise.wording;

import dev.pairwise.catalogue.Fact;
import dev.pairwise.catalogue.Hosts;
import dev.pairwise.catalogue.Provenance;
import dev.pairwise.catalogue.Source;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** Words for who says so, who disagrees, and how old a fact is. */
public final class SourceWording {

    private SourceWording() {}

    /** Read out at a note: {@code Source 3: models.dev, checked 2026-09-30, changed 2026-05-01}. */
    public static String note(int number, Provenance provenance) {
        return "Source " + number + ": " + provenance.source().name() + ", checked " + provenance.checked()
                + ", changed " + provenance.changed();
    }

    /** At the foot of the page, with the credit that the licence asks for and the site that the source points to. */
    public static String credit(Provenance provenance) {
        Source source = provenance.source();
        String credit = source.name() + " (" + source.licence() + "), checked " + provenance.checked();
        String dated = source.retrieved().equals(provenance.checked())
                ? credit
                : credit + ", data set of " + source.retrieved();
        return provenance
                .url()
                .flatMap(Hosts::of)
                .map(site -> dated + ": " + site)
                .orElse(dated);
    }

    /** What the others say: {@code HELM says 23.6B (2026-06-05)}. */
    public static <T> String disagreement(Collection<Fact.Claim<T>> claims, Function<? super T, String> words) {
        List<String> others = claims.stream()
                .map(claim -> "%s says %s (%s)"
                        .formatted(
                                claim.provenance().source().name(),
                                words.apply(claim.value()),
                                claim.provenance().checked()))
                .toList();
        return English.and(others);
    }

    public static String old(Provenance provenance) {
        return "Old: last checked " + provenance.checked();
    }
}
