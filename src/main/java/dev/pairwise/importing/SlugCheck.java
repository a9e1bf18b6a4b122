package dev.pairwise.importing;

import dev.pairwise.document.CatalogueDocument;
import dev.pairwise.document.ModelRecord;
import java.util.HashSet;
import java.util.Set;

/** An address that stood once goes on answering: as a model, as the alias of one, or as withdrawn. */
final class SlugCheck {

    private final Findings findings;

    SlugCheck(Findings findings) {
        this.findings = findings;
    }

    /** A catalogue that has none of the slugs is no later state of the one they come from. */
    void run(CatalogueDocument stored, CatalogueDocument before) {
        Set<String> answering = new HashSet<>(stored.withdrawn());
        stored.models().forEach(model -> {
            answering.add(model.slug());
            answering.addAll(model.aliases());
        });
        if (before.models().stream().map(ModelRecord::slug).anyMatch(answering::contains)) {
            before.models().stream()
                    .filter(model -> !answering.contains(model.slug()))
                    .forEach(model -> findings.reject(
                            model, "slug", model.slug(), "a model, an alias or a withdrawn slug, as it was one"));
            before.models().stream()
                    .flatMap(model -> model.aliases().stream())
                    .filter(alias -> !answering.contains(alias))
                    .forEach(alias -> findings.warn(alias, "it was an alias and is none any more"));
        }
    }
}
