package dev.pairwise.importing;

import dev.pairwise.document.CatalogueDocument;
import org.jspecify.annotations.Nullable;

/** An answer fits into its context window. Sources fill an unknown length with the whole window, so as long as it is no oddity. */
final class LimitCheck {

    private final Findings findings;

    LimitCheck(Findings findings) {
        this.findings = findings;
    }

    void run(CatalogueDocument stored) {
        stored.models().forEach(model -> check(model, model.contextTokens(), model.maxOutputTokens()));
        stored.routes().forEach(route -> check(route, route.contextTokens(), route.maxOutputTokens()));
    }

    private void check(Object record, @Nullable Long context, @Nullable Long output) {
        if (context != null && output != null && output > context) {
            findings.warn(
                    Findings.nameOf(record),
                    "its longest answer of %d tokens is longer than its context window of %d"
                            .formatted(output, context));
        }
    }
}
