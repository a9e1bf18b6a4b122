package dev.pairwise.catalogue;

import dev.pairwise.document.BenchmarkRecord;
import dev.pairwise.document.CatalogueDocument;
import dev.pairwise.document.ClaimRecord;
import dev.pairwise.document.MakerRecord;
import dev.pairwise.document.ModelRecord;
import dev.pairwise.document.PriceRecord;
import dev.pairwise.document.ProviderRecord;
import dev.pairwise.document.RouteRecord;
import dev.pairwise.document.ScoreRecord;
import dev.pairwise.document.SourceRecord;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Builds a document of one source, in which one model of one maker is served by one provider; a test adds what it is about. */
public final class SampleDocument {

    public static final LocalDate DAY = LocalDate.of(2026, 9, 1);

    private SourceRecord source = source("list", DAY);
    private final List<MakerRecord> makers =
            new ArrayList<>(List.of(new MakerRecord("acme", "Acme", "https://acme.example", null, null, null, null)));
    private final List<ModelRecord> models = new ArrayList<>();
    private final List<RouteRecord> routes = new ArrayList<>();
    private final List<PriceRecord> prices = new ArrayList<>();
    private final List<ScoreRecord> scores = new ArrayList<>();
    private final List<ClaimRecord> claims = new ArrayList<>();
    private final List<String> withdrawn = new ArrayList<>();

    private SampleDocument() {}

    public static SampleDocument document() {
        return new SampleDocument();
    }

    public SampleDocument from(String slug, LocalDate retrieved) {
        source = source(slug, retrieved);
        return this;
    }

    public SampleDocument with(MakerRecord maker) {
        makers.add(maker);
        return this;
    }

    public SampleDocument with(ModelRecord model) {
        models.add(model);
        return this;
    }

    public SampleDocument with(RouteRecord route) {
        routes.add(route);
        return this;
    }

    public SampleDocument with(PriceRecord price) {
        prices.add(price);
        return this;
    }

    public SampleDocument with(ScoreRecord score) {
        scores.add(score);
        return this;
    }

    public SampleDocument with(ClaimRecord claim) {
        claims.add(claim);
        return this;
    }

    public SampleDocument withdrawing(String slug) {
        withdrawn.add(slug);
        return this;
    }

    public CatalogueDocument build() {
        return new CatalogueDocument(
                CatalogueDocument.FORMAT,
                source,
                List.of(),
                makers,
                List.of(
                        new ProviderRecord("acme-api", "Acme API", null, "first-party", "acme", null, null, null, null),
                        new ProviderRecord("cloudy", "Cloudy", null, "host", null, null, null, null, null)),
                models,
                routes,
                prices,
                List.of(new BenchmarkRecord(
                        "sums", "Sums", "2", "%", true, 100, null, "maths", null, null, null, null, null, null)),
                scores,
                claims,
                withdrawn);
    }

    public static SourceRecord source(String slug, LocalDate retrieved) {
        return new SourceRecord(slug, "The " + slug, "MIT", null, retrieved);
    }

    /** A model with a context window, inputs and vision. */
    public static ModelRecord model(String slug, @Nullable Long contextTokens) {
        return model(slug, contextTokens, "acme");
    }

    public static ModelRecord model(String slug, @Nullable Long contextTokens, String maker) {
        return new ModelRecord(
                slug,
                "Model " + slug,
                maker,
                "acme-small",
                "chat",
                null,
                null,
                "2026-01",
                contextTokens,
                null,
                null,
                null,
                null,
                null,
                "proprietary",
                null,
                null,
                List.of("text", "image"),
                List.of("text"),
                "active",
                null,
                null,
                List.of("old-" + slug),
                Map.of("vision", "yes"),
                null,
                null,
                null,
                null);
    }

    /** A priced route of a model at Cloudy. */
    public static RouteRecord route(String model, String input, String output) {
        return new RouteRecord(
                model,
                "cloudy",
                "acme/" + model,
                null,
                null,
                "priced",
                new BigDecimal(input),
                new BigDecimal(output),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                100_000L,
                null,
                Map.of("tool-use", "yes"),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /** A price that Cloudy charged for a model. */
    public static PriceRecord price(String model, LocalDate from, @Nullable LocalDate to, String input) {
        return new PriceRecord(
                model,
                "cloudy",
                "acme/" + model,
                null,
                null,
                null,
                null,
                from,
                to,
                new BigDecimal(input),
                BigDecimal.TEN,
                null,
                null,
                null,
                null,
                null);
    }

    public static ScoreRecord score(String model, String value) {
        return new ScoreRecord(
                "sums",
                model,
                new BigDecimal(value),
                null,
                "high",
                null,
                "Acme",
                "2026-02",
                true,
                null,
                null,
                null,
                null);
    }

    public static ClaimRecord claim(String model, String field, String value) {
        return new ClaimRecord(model, null, field, value, null, null, null, null);
    }
}
