package dev.pairwise.importing;

import dev.pairwise.document.CatalogueDocument;
import dev.pairwise.document.ModelRecord;
import java.util.HashMap;
import java.util.Map;

/** An alias stands for one model. One that is the slug of another model is taken, but the slug beats it. */
final class AliasCheck {

    private final Known known;
    private final Findings findings;

    AliasCheck(Known known, Findings findings) {
        this.known = known;
        this.findings = findings;
    }

    void run(CatalogueDocument stored, CatalogueDocument document) {
        Map<String, String> modelOf = new HashMap<>();
        stored.models().forEach(model -> model.aliases().forEach(alias -> modelOf.put(alias, model.slug())));
        for (ModelRecord model : document.models()) {
            for (int index = 0; index < model.aliases().size(); index++) {
                check(model, "aliases[%d]".formatted(index), model.aliases().get(index), modelOf);
            }
        }
    }

    private void check(ModelRecord model, String key, String alias, Map<String, String> modelOf) {
        String other = modelOf.putIfAbsent(alias, model.slug());
        if (other != null && !other.equals(model.slug())) {
            findings.doubt(model, key, alias, "an alias of one model; it stands for " + other);
        }
        if (known.models().contains(alias) && !alias.equals(model.slug())) {
            findings.warn(model.slug(), "its alias %s is the slug of a model, which beats it".formatted(alias));
        }
    }
}
