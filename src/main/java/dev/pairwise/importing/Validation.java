package dev.pairwise.importing;

import dev.pairwise.catalogue.CatalogueAssembly;
import dev.pairwise.catalogue.DerivationConflict;
import dev.pairwise.document.CatalogueDocument;
import dev.pairwise.document.ModelRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A document after every check that needs more than one record: what of it can be written, what not, and what is odd. */
record Validation(CatalogueDocument document, List<Rejection> rejections, List<Warning> warnings) {

    /**
     * Checks a translation against what is stored. What cannot be taken is left out, and so is, in turn, what refers to it; in a strict
     * run nothing is left out, because one fault stops the import.
     */
    static Validation of(Translation translation, CatalogueDocument stored, boolean strict) {
        CatalogueDocument document = translation.document();
        List<Rejection> rejections = new ArrayList<>(translation.rejections());
        Findings findings = check(document, stored, translation.places(), strict);
        rejections.addAll(findings.rejections());
        while (!strict && !findings.rejections().isEmpty()) {
            document = keeping(document, findings::isUsable);
            findings = check(document, stored, translation.places(), false);
            rejections.addAll(findings.rejections());
        }
        List<Warning> warnings = new ArrayList<>(translation.warnings());
        warnings.addAll(findings.warnings());
        if (rejections.isEmpty() || !strict) {
            warnings.addAll(conflicts(document, stored));
        }
        return new Validation(document, rejections, warnings);
    }

    private static Findings check(CatalogueDocument document, CatalogueDocument stored, Places places, boolean strict) {
        Findings findings = new Findings(places, strict);
        Known known = Known.in(stored, document);
        new TextCheck(findings).run(document);
        new ReferenceCheck(document, known, findings).run(document);
        new DuplicateCheck(findings).run(document);
        new ValueCheck(findings).run(document);
        new ScoreCheck(stored, document, findings).run(document);
        new AliasCheck(known, findings).run(stored, document);
        new StandingCheck(stored, findings).run(document);
        return findings;
    }

    /** Capabilities that are given against the facts of the same model. */
    private static List<Warning> conflicts(CatalogueDocument document, CatalogueDocument stored) {
        Set<String> brought = document.models().stream().map(ModelRecord::slug).collect(Collectors.toSet());
        return CatalogueAssembly.conflicts(joined(document, stored)).stream()
                .filter(conflict -> brought.contains(conflict.model().value()))
                .map(Validation::warning)
                .distinct()
                .toList();
    }

    private static Warning warning(DerivationConflict conflict) {
        String derived = conflict.derived() ? "yes" : "no";
        return new Warning(
                conflict.model().value(),
                "%s says otherwise of %s, but its other facts give %s, which counts"
                        .formatted(conflict.said().slug(), conflict.capability().code(), derived));
    }

    private static CatalogueDocument keeping(CatalogueDocument document, Predicate<Object> usable) {
        return new CatalogueDocument(
                document.format(),
                document.source(),
                kept(document.sources(), usable),
                kept(document.makers(), usable),
                kept(document.providers(), usable),
                kept(document.models(), usable),
                kept(document.routes(), usable),
                kept(document.prices(), usable),
                kept(document.benchmarks(), usable),
                kept(document.scores(), usable),
                kept(document.claims(), usable),
                document.withdrawn());
    }

    private static <R> List<R> kept(List<R> records, Predicate<Object> usable) {
        return records.stream().filter(usable).toList();
    }

    /** Both as one, the new first where a slug is in both. */
    private static CatalogueDocument joined(CatalogueDocument document, CatalogueDocument stored) {
        return new CatalogueDocument(
                document.format(),
                document.source(),
                both(document.sources(), stored.sources()),
                both(document.makers(), stored.makers()),
                both(document.providers(), stored.providers()),
                both(document.models(), stored.models()),
                both(document.routes(), stored.routes()),
                List.of(),
                both(document.benchmarks(), stored.benchmarks()),
                List.of(),
                both(document.claims(), stored.claims()),
                List.of());
    }

    private static <R> List<R> both(List<R> first, List<R> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
