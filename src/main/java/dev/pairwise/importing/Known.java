package dev.pairwise.importing;

import dev.pairwise.document.BenchmarkRecord;
import dev.pairwise.document.CatalogueDocument;
import dev.pairwise.document.MakerRecord;
import dev.pairwise.document.ModelRecord;
import dev.pairwise.document.PriceRecord;
import dev.pairwise.document.ProviderRecord;
import dev.pairwise.document.RouteRecord;
import dev.pairwise.document.SourceRecord;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a record may refer to: all that is stored, and all that the document brings. */
record Known(
        Set<String> sources,
        Set<String> makers,
        Set<String> providers,
        Set<String> models,
        Set<String> benchmarks,
        Set<RouteKey> routes,
        Set<String> routeNames,
        Map<String, String> modelOfAlias) {

    /** What tells one route from another, whoever lists it. */
    record RouteKey(
            String model,
            String provider,
            String modelId,
            @Nullable String variant,
            @Nullable String region) {

        static RouteKey of(RouteRecord route) {
            return new RouteKey(route.model(), route.provider(), route.modelId(), route.variant(), route.region());
        }

        static RouteKey of(PriceRecord price) {
            return new RouteKey(price.model(), price.provider(), price.modelId(), price.variant(), price.region());
        }

        /** As a claim names it. */
        String name() {
            return nameIn(model, provider + "/" + modelId);
        }
    }

    static String nameIn(String model, String route) {
        return model + " " + route;
    }

    static Known in(CatalogueDocument... documents) {
        Set<RouteKey> routes = all(documents, CatalogueDocument::routes, RouteKey::of);
        Map<String, String> modelOfAlias = new HashMap<>();
        for (CatalogueDocument document : documents) {
            document.models()
                    .forEach(model -> model.aliases().forEach(alias -> modelOfAlias.putIfAbsent(alias, model.slug())));
        }
        Set<String> sources = all(documents, CatalogueDocument::sources, SourceRecord::slug);
        Arrays.stream(documents)
                .flatMap(document -> Stream.ofNullable(document.source()))
                .forEach(source -> sources.add(source.slug()));
        return new Known(
                sources,
                all(documents, CatalogueDocument::makers, MakerRecord::slug),
                all(documents, CatalogueDocument::providers, ProviderRecord::slug),
                all(documents, CatalogueDocument::models, ModelRecord::slug),
                all(documents, CatalogueDocument::benchmarks, BenchmarkRecord::slug),
                routes,
                routes.stream().map(RouteKey::name).collect(Collectors.toSet()),
                modelOfAlias);
    }

    private static <R, K> Set<K> all(
            CatalogueDocument[] documents, Function<CatalogueDocument, List<R>> list, Function<R, K> key) {
        return Arrays.stream(documents)
                .flatMap(document -> list.apply(document).stream())
                .map(key)
                .collect(Collectors.toCollection(HashSet::new));
    }
}
