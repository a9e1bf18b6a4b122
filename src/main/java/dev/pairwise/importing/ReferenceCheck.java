package dev.pairwise.importing;

import dev.pairwise.document.CatalogueDocument;
import dev.pairwise.document.ClaimRecord;
import dev.pairwise.document.ModelField;
import dev.pairwise.document.ModelRecord;
import dev.pairwise.document.PriceRecord;
import dev.pairwise.document.ProviderRecord;
import dev.pairwise.document.RouteRecord;
import dev.pairwise.document.ScoreRecord;
import dev.pairwise.document.Stamped;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Every maker, provider, model, benchmark, route and source that a record names is known. */
final class ReferenceCheck {

    private final Known known;
    private final Findings findings;
    private final boolean hasOnlySource;

    ReferenceCheck(CatalogueDocument document, Known known, Findings findings) {
        this.known = known;
        this.findings = findings;
        this.hasOnlySource = document.source() != null;
    }

    void run(CatalogueDocument document) {
        document.providers().forEach(this::check);
        document.models().forEach(this::check);
        document.routes().forEach(this::check);
        document.prices().forEach(this::check);
        document.scores().forEach(this::check);
        document.claims().forEach(this::check);
        Records.of(document).forEach(this::checkSource);
    }

    private void checkSource(Stamped record) {
        if (record.source() != null) {
            expect(record, "source", record.source(), known.sources(), "the slug of a known source");
        } else if (!hasOnlySource) {
            findings.reject(record, "no source", "a key source, because the document has no source of its own");
        }
    }

    private void check(ProviderRecord provider) {
        expect(provider, "firstPartyOf", provider.firstPartyOf(), known.makers(), "the slug of a known maker");
    }

    private void check(ModelRecord model) {
        expect(model, "maker", model.maker(), known.makers(), "the slug of a known maker");
        expectRelated(model, "rolling", model.rolling());
        expectRelated(model, "successor", model.successor());
    }

    private void check(RouteRecord route) {
        expectModel(route, "model", route.model());
        expect(route, "provider", route.provider(), known.providers(), "the slug of a known provider");
    }

    private void check(PriceRecord price) {
        if (!known.routes().contains(Known.RouteKey.of(price))) {
            findings.reject(
                    price,
                    "no route of %s at %s/%s".formatted(price.model(), price.provider(), price.modelId()),
                    "a price of a known route");
        }
    }

    private void check(ScoreRecord score) {
        expectModel(score, "model", score.model());
        expect(score, "benchmark", score.benchmark(), known.benchmarks(), "the slug of a known benchmark");
    }

    private void check(ClaimRecord claim) {
        expectModel(claim, "model", claim.model());
        String route = claim.route();
        if (route != null && !known.routeNames().contains(Known.nameIn(claim.model(), route))) {
            findings.reject(claim, "route", route, "provider/modelId of a known route of the model");
        }
        if (claim.field().equals(ModelField.SUCCESSOR.code()) || claim.field().equals(ModelField.ROLLING.code())) {
            expectModel(claim, "value", claim.value());
        }
    }

    private void expectRelated(ModelRecord model, String key, @Nullable String slug) {
        if (slug != null && !known.models().contains(slug)) {
            findings.doubt(model, key, slug, "the slug of a known model");
        }
    }

    private void expectModel(Object record, String key, @Nullable String slug) {
        expect(record, key, slug, known.models(), "the slug of a known model");
    }

    private void expect(Object record, String key, @Nullable String slug, Set<String> all, String expected) {
        if (slug != null && !all.contains(slug)) {
            findings.reject(record, key, slug, expected);
        }
    }
}
