package dev.pairwise.importing;

import static java.util.stream.Collectors.toMap;

import dev.pairwise.document.CatalogueDocument;
import dev.pairwise.document.ModelRecord;
import dev.pairwise.document.ProviderRecord;
import dev.pairwise.document.Stamped;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Who a model or provider is stays as its first source says. Another source that sees it otherwise is reported, not followed. */
final class StandingCheck {

    private final Map<String, ModelRecord> models;
    private final Map<String, ProviderRecord> providers;
    private final Findings findings;

    StandingCheck(CatalogueDocument stored, Findings findings) {
        this.models = stored.models().stream().collect(toMap(ModelRecord::slug, Function.identity()));
        this.providers = stored.providers().stream().collect(toMap(ProviderRecord::slug, Function.identity()));
        this.findings = findings;
    }

    void run(CatalogueDocument document) {
        String only = document.source() == null ? null : document.source().slug();
        for (ModelRecord model : document.models()) {
            ModelRecord standing = models.get(model.slug());
            if (standing != null
                    && isOfAnother(standing, model, only)
                    && !standing.maker().equals(model.maker())) {
                warn(model.slug(), "maker", standing.maker(), standing);
            }
        }
        for (ProviderRecord provider : document.providers()) {
            ProviderRecord standing = providers.get(provider.slug());
            if (standing != null
                    && isOfAnother(standing, provider, only)
                    && !standing.tier().equals(provider.tier())) {
                warn(provider.slug(), "tier", standing.tier(), standing);
            }
        }
    }

    private static boolean isOfAnother(Stamped standing, Stamped record, @Nullable String only) {
        String source = record.source() == null ? only : record.source();
        return source != null && !source.equals(standing.source());
    }

    private void warn(String subject, String key, String value, Stamped standing) {
        findings.warn(subject, "its %s stays %s, as %s says".formatted(key, value, standing.source()));
    }
}
