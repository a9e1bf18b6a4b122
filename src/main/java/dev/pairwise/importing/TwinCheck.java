package dev.pairwise.importing;

import dev.pairwise.document.CatalogueDocument;
import dev.pairwise.document.ModelRecord;
import dev.pairwise.importing.recognition.NormalisedKey;
import java.util.HashMap;
import java.util.Map;

/** Two records of one maker with one normalised key are one model, and so, most likely, are two with one name. */
final class TwinCheck {

    private final Findings findings;

    TwinCheck(Findings findings) {
        this.findings = findings;
    }

    void run(CatalogueDocument stored) {
        Map<String, String> byKey = new HashMap<>();
        Map<String, String> byName = new HashMap<>();
        for (ModelRecord model : stored.models()) {
            String other = byKey.putIfAbsent(model.maker() + " " + NormalisedKey.spelling(model.slug()), model.slug());
            String namesake = byName.putIfAbsent(model.maker() + " " + model.name(), model.slug());
            if (other != null) {
                findings.reject(model, "slug", model.slug(), "another normalised key than " + other + " has");
            } else if (namesake != null) {
                findings.warn(model.slug(), "it has the name of %s, %s".formatted(namesake, model.name()));
            }
        }
    }
}
