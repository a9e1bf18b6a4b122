package dev.pairwise.catalogue.persistence;

import dev.pairwise.document.CatalogueDocument;
import dev.pairwise.document.ClaimRecord;
import dev.pairwise.document.ModelField;
import dev.pairwise.document.ModelRecord;
import org.springframework.stereotype.Component;

/** Writes what a document says of its models, inline or as claims: one row for each fact and source. */
@Component
class ClaimWriter {

    private final ModelClaims modelClaims;
    private final ModelCapabilities modelCapabilities;
    private final RouteClaims routeClaims;

    ClaimWriter(ModelClaims modelClaims, ModelCapabilities modelCapabilities, RouteClaims routeClaims) {
        this.modelClaims = modelClaims;
        this.modelCapabilities = modelCapabilities;
        this.routeClaims = routeClaims;
    }

    void write(CatalogueDocument document, Writing writing) {
        Rows rows = new Rows(
                new StoredRows<>(modelClaims, writing.tally()),
                new StoredRows<>(modelCapabilities, writing.tally()),
                new StoredRows<>(routeClaims, writing.tally()),
                writing.events());
        document.models()
                .forEach(model -> rows.putFactsOf(model, writing.stamps().of(model)));
        document.claims().forEach(claim -> rows.put(claim, writing.stamps().of(claim)));
        rows.save();
    }

    /** The three tables that hold claims. */
    private record Rows(
            StoredRows<ModelClaimRow> claims,
            StoredRows<ModelCapabilityRow> capabilities,
            StoredRows<RouteClaimRow> ofRoutes,
            Events events) {

        void putFactsOf(ModelRecord model, Stamp stamp) {
            for (ModelField field : ModelField.values()) {
                field.textIn(model)
                        .ifPresent(text -> putClaim(new ModelClaimRow(model.slug(), field.code(), text, stamp)));
            }
            model.capabilities()
                    .forEach((code, support) ->
                            putCapability(new ModelCapabilityRow(model.slug(), code, support, stamp)));
        }

        void put(ClaimRecord claim, Stamp stamp) {
            String route = claim.route();
            if (route != null) {
                putRouteClaim(new RouteClaimRow(claim, route, stamp));
            } else if (ModelField.ofCode(claim.field()).isPresent()) {
                putClaim(new ModelClaimRow(claim.model(), claim.field(), claim.value(), stamp));
            } else {
                putCapability(new ModelCapabilityRow(claim.model(), claim.field(), claim.value(), stamp));
            }
        }

        private void putClaim(ModelClaimRow fresh) {
            claims.put(fresh)
                    .ifPresent(change -> events.factChanged(
                            fresh.model(),
                            null,
                            new Difference(fresh.field(), change.before().value(), fresh.value()),
                            change.after().stamp()));
        }

        private void putCapability(ModelCapabilityRow fresh) {
            capabilities
                    .put(fresh)
                    .ifPresent(change -> events.factChanged(
                            fresh.model(),
                            null,
                            new Difference(fresh.code(), change.before().support(), fresh.support()),
                            change.after().stamp()));
        }

        private void putRouteClaim(RouteClaimRow fresh) {
            ofRoutes.put(fresh)
                    .ifPresent(change -> events.factChanged(
                            fresh.model(),
                            null,
                            new Difference(fresh.label(), change.before().value(), fresh.value()),
                            change.after().stamp()));
        }

        void save() {
            claims.save();
            capabilities.save();
            ofRoutes.save();
        }
    }
}
