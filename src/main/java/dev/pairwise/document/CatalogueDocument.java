package dev.pairwise.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One document of the format {@code pairwise-catalogue/1}, or several added up. With one {@code source} every record comes from it;
 * with {@code sources} each record names its own.
 *
 * <p>Read from the store it is merged: a model appears once, with every fact of its own source and date inline and all others in
 * {@code claims} (see {@link ModelField}); a route appears once for each source that lists it.
 */
public record CatalogueDocument(
        String format,
        @Nullable SourceRecord source,
        List<SourceRecord> sources,
        List<MakerRecord> makers,
        List<ProviderRecord> providers,
        List<ModelRecord> models,
        List<RouteRecord> routes,
        List<PriceRecord> prices,
        List<BenchmarkRecord> benchmarks,
        List<ScoreRecord> scores,
        List<ClaimRecord> claims,
        List<String> withdrawn) {

    public static final String FORMAT = "pairwise-catalogue/1";

    public CatalogueDocument {
        sources = Lists.copy(sources);
        makers = Lists.copy(makers);
        providers = Lists.copy(providers);
        models = Lists.copy(models);
        routes = Lists.copy(routes);
        prices = Lists.copy(prices);
        benchmarks = Lists.copy(benchmarks);
        scores = Lists.copy(scores);
        claims = Lists.copy(claims);
        withdrawn = Lists.copy(withdrawn);
    }

    /** The same document with other models. */
    public CatalogueDocument withModels(List<ModelRecord> others) {
        return new CatalogueDocument(
                format,
                source,
                sources,
                makers,
                providers,
                others,
                routes,
                prices,
                benchmarks,
                scores,
                claims,
                withdrawn);
    }
}
