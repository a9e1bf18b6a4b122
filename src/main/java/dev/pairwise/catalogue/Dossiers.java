package dev.pairwise.catalogue;

import dev.pairwise.document.CatalogueDocument;
import dev.pairwise.document.ClaimRecord;
import dev.pairwise.document.ModelField;
import dev.pairwise.document.ModelRecord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Collects what the records and claims of a document say about each of its models. */
final class Dossiers {

    private final Stamps stamps;
    private final WebSites sites;
    private final Map<String, List<String>> urlsOfMakers = new HashMap<>();
    private final Map<String, Predicate<String>> sitesOfModels = new HashMap<>();
    private final Map<String, Dossier> dossiers = new HashMap<>();

    Dossiers(CatalogueDocument document, Stamps stamps, WebSites sites) {
        this.stamps = stamps;
        this.sites = sites;
        document.makers().forEach(maker -> add(maker.slug(), maker.url()));
        document.providers().forEach(provider -> add(provider.firstPartyOf(), provider.url()));
        document.models().forEach(record -> sitesOfModels.put(record.slug(), sitesOf(record.maker())));
        document.models().forEach(this::add);
        document.claims().stream().filter(claim -> claim.route() == null).forEach(this::add);
    }

    /** What is said about a model; nothing for one that no record is about. */
    Dossier of(String model) {
        return dossiers.getOrDefault(model, new Dossier(model));
    }

    /** The records of one model, the strongest source's first. */
    Comparator<ModelRecord> strongestFirst() {
        return Comparator.comparing(
                record -> statement(record.slug(), "", record.name(), stamps.of(record)), Statement.STRONGEST_FIRST);
    }

    private void add(ModelRecord record) {
        Provenance provenance = stamps.of(record);
        for (ModelField field : ModelField.values()) {
            field.textIn(record)
                    .filter(text -> !text.equals("0"))
                    .ifPresent(text -> add(record.slug(), field.code(), text, provenance));
        }
        record.capabilities().forEach((code, text) -> add(record.slug(), code, text, provenance));
    }

    private void add(ClaimRecord claim) {
        if (sitesOfModels.containsKey(claim.model())) {
            add(claim.model(), claim.field(), claim.value(), stamps.of(claim));
        }
    }

    private void add(String model, String field, String text, Provenance provenance) {
        // A source that no longer says whether a model can do something says nothing.
        if (!text.equals(Support.UNKNOWN.code())) {
            dossiers.computeIfAbsent(model, Dossier::new).add(field, statement(model, field, text, provenance));
        }
    }

    private Statement statement(String model, String field, String text, Provenance provenance) {
        Predicate<String> isOfMaker = sitesOfModels.getOrDefault(model, url -> false);
        return new Statement(text, provenance, Precedence.of(field, provenance, isOfMaker));
    }

    private Predicate<String> sitesOf(String maker) {
        List<String> urls = urlsOfMakers.getOrDefault(maker, List.of());
        return address -> urls.stream().anyMatch(url -> sites.areOne(url, address));
    }

    private void add(@Nullable String maker, @Nullable String url) {
        if (maker != null && url != null) {
            urlsOfMakers.computeIfAbsent(maker, _ -> new ArrayList<>()).add(url);
        }
    }
}
