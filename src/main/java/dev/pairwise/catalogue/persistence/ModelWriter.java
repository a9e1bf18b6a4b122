package dev.pairwise.catalogue.persistence;

import dev.pairwise.document.CatalogueDocument;
import dev.pairwise.document.ModelField;
import dev.pairwise.document.ModelRecord;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes who the models of a document are, their aliases, and the slugs that are withdrawn. */
@Component
class ModelWriter {

    private final Models models;
    private final ModelAliases aliases;
    private final Withdrawals withdrawals;

    ModelWriter(Models models, ModelAliases aliases, Withdrawals withdrawals) {
        this.models = models;
        this.aliases = aliases;
        this.withdrawals = withdrawals;
    }

    boolean isEmpty() {
        return models.count() == 0;
    }

    void write(CatalogueDocument document, Writing writing) {
        StoredRows<ModelRow> rows = new StoredRows<>(models, writing.tally());
        for (ModelRecord model : document.models()) {
            put(new ModelRow(model, writing.stamps().of(model)), isGone(model, document), rows, writing.events());
        }
        rows.save();
        writeAliases(document.models(), writing.tally());
        writeWithdrawn(document.withdrawn(), writing.tally());
    }

    /** A model of the past is new to the catalogue, not to the world. */
    private static boolean isGone(ModelRecord model, CatalogueDocument document) {
        return isGone(model.status())
                || document.claims().stream()
                        .filter(claim -> claim.model().equals(model.slug()))
                        .anyMatch(claim -> claim.field().equals(ModelField.STATUS.code()) && isGone(claim.value()));
    }

    private static boolean isGone(@Nullable String status) {
        return "delisted".equals(status) || "retired".equals(status);
    }

    private static void put(ModelRow fresh, boolean gone, StoredRows<ModelRow> rows, Events events) {
        if (!gone && !rows.has(fresh.key())) {
            events.modelAdded(fresh.slug(), fresh.stamp());
        }
        rows.put(fresh)
                .ifPresent(change -> change.before()
                        .differences(change.after())
                        .forEach(difference -> events.factChanged(
                                fresh.slug(), null, difference, change.after().stamp())));
    }

    /** An alias stays with the model that had it first. */
    private void writeAliases(List<ModelRecord> records, Tally tally) {
        Map<String, ModelAliasRow> known = new LinkedHashMap<>();
        aliases.findAll().forEach(row -> known.put(row.alias(), row));
        for (ModelRecord model : records) {
            for (String alias : model.aliases()) {
                if (!alias.equals(model.slug())
                        && known.putIfAbsent(alias, new ModelAliasRow(alias, model.slug())) == null) {
                    tally.addUndated();
                }
            }
        }
        aliases.saveAll(known.values().stream().filter(ModelAliasRow::isNew).toList());
    }

    private void writeWithdrawn(List<String> slugs, Tally tally) {
        for (String slug : slugs) {
            if (!withdrawals.existsById(slug)) {
                withdrawals.save(new WithdrawnRow(slug));
                tally.addUndated();
            }
        }
    }
}
