package dev.pairwise.importing.modelsdev;

import dev.pairwise.document.CatalogueDocument;
import dev.pairwise.document.ClaimRecord;
import dev.pairwise.document.MakerRecord;
import dev.pairwise.document.ModelRecord;
import dev.pairwise.document.ProviderRecord;
import dev.pairwise.document.RouteRecord;
import dev.pairwise.document.ScoreRecord;
import dev.pairwise.importing.Place;
import dev.pairwise.importing.Places;
import dev.pairwise.importing.Translation;
import dev.pairwise.importing.recognition.Makers;
import dev.pairwise.importing.recognition.Makers.Maker;
import dev.pairwise.importing.recognition.ReviewedProviders;
import dev.pairwise.importing.scores.ReviewedTests;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Puts a whole snapshot into one document: the core models, the routes of shown providers, the descriptions as claims, the scores. */
final class DocumentTranslation {

    private final Snapshot snapshot;
    private final ReviewedProviders providers;
    private final Makers makers;
    private final ReviewedModels reviewed;
    private final Recognition recognition;
    private final List<Recognised> models;
    private final Map<String, ModelRecord> records = new TreeMap<>();
    private final Places places = new Places();

    DocumentTranslation(
            Snapshot snapshot, ReviewedIds ids, Makers makers, ReviewedProviders providers, ReviewedModels reviewed) {
        this.snapshot = snapshot;
        this.providers = providers;
        this.makers = makers;
        this.reviewed = reviewed;
        this.recognition = new Recognition(snapshot, ids, makers);
        this.models = new CoreModels(makers, providers, reviewed).of(recognition, snapshot);
        Map<String, String> slugs = new Slugs(reviewed).of(models);
        Map<String, List<String>> aliases = Aliases.of(models, slugs);
        ModelTranslation translation = new ModelTranslation(providers, reviewed, slugs, snapshot.retrieved());
        models.forEach(model ->
                records.put(model.id(), translation.record(model, aliases.getOrDefault(model.id(), List.of()))));
    }

    static DocumentTranslation of(Snapshot snapshot) {
        return new DocumentTranslation(
                snapshot, ReviewedIds.TABLES, Makers.TABLE, ReviewedProviders.TABLE, ReviewedModels.TABLE);
    }

    /** The document, and where each of its routes was read. */
    Translation translation() {
        return new Translation(document(), snapshot.rejections(), List.of(), List.of(), places);
    }

    CatalogueDocument document() {
        List<RouteRecord> routes = routes();
        ScoreTranslation scoring = new ScoreTranslation(ReviewedBenchmarks.TABLE, makers, snapshot.described());
        List<ScoreRecord> scores = scores(scoring);
        List<ProviderRecord> providers = providers(routes);
        return new CatalogueDocument(
                CatalogueDocument.FORMAT,
                null,
                Sources.of(snapshot),
                makers(providers),
                providers,
                records.values().stream()
                        .sorted(Comparator.comparing(ModelRecord::slug))
                        .toList(),
                routes,
                List.of(),
                scores.stream()
                        .map(ScoreRecord::benchmark)
                        .distinct()
                        .sorted()
                        .flatMap(slug -> ReviewedTests.TABLE.withSlug(slug).stream())
                        .map(scoring::benchmark)
                        .toList(),
                scores,
                claims(),
                List.of());
    }

    /** Every recognised model, for those who review the tables. */
    List<Recognised> models() {
        return models;
    }

    ModelRecord record(Recognised model) {
        return Objects.requireNonNull(records.get(model.id()));
    }

    /** The makers of the models, and of the providers that belong to one. */
    private List<MakerRecord> makers(List<ProviderRecord> providers) {
        Stream<Maker> ofModels = models.stream().map(Recognised::maker);
        Stream<Maker> ofProviders = providers.stream()
                .flatMap(provider -> Optional.ofNullable(provider.firstPartyOf()).stream())
                .flatMap(maker -> makers.named(maker).stream());
        return Stream.concat(ofModels, ofProviders)
                .distinct()
                .sorted(Comparator.comparing(Maker::slug))
                .map(this::maker)
                .toList();
    }

    private MakerRecord maker(Maker maker) {
        String url = maker.url().isEmpty() ? null : maker.url();
        return new MakerRecord(maker.slug(), maker.name(), url, Sources.ROUTES, null, snapshot.retrieved(), null);
    }

    private List<ProviderRecord> providers(List<RouteRecord> routes) {
        Map<String, ProviderRecord> records = new TreeMap<>();
        for (ListedProvider listed : snapshot.providers()) {
            ReviewedProviders.Entry entry = providers.of(listed.id());
            boolean serves = routes.stream().anyMatch(route -> route.provider().equals(listed.id()));
            if (entry.twinOf() == null && serves) {
                records.put(
                        listed.id(),
                        new ProviderRecord(
                                listed.id(),
                                entry.name() != null ? entry.name() : listed.name(),
                                listed.doc(),
                                entry.tier(),
                                entry.firstPartyOf(),
                                Sources.ROUTES,
                                listed.doc(),
                                snapshot.retrieved(),
                                null));
            }
        }
        return List.copyOf(records.values());
    }

    /** One record for each route; where two doors of a company list one id, the first by name speaks. */
    private List<RouteRecord> routes() {
        RouteTranslation translation = new RouteTranslation(providers, documentation(), snapshot.retrieved());
        Map<String, RouteRecord> routes = new LinkedHashMap<>();
        for (Recognised model : models) {
            model.offers().stream()
                    .filter(offer -> providers.isShown(offer.providerId()))
                    .sorted(Comparator.comparing(Offer::providerId).thenComparing(Offer::path))
                    .map(offer -> placed(offer, translation.record(offer, model, record(model))))
                    .forEach(route -> routes.putIfAbsent(identity(route), route));
        }
        return List.copyOf(routes.values());
    }

    private RouteRecord placed(Offer offer, RouteRecord route) {
        String path =
                "$.%s.models.%s".formatted(offer.providerId(), offer.listed().id());
        places.put(route, new Place(snapshot.routesFile(), path));
        return route;
    }

    private static String identity(RouteRecord route) {
        return String.join("|", route.provider(), route.modelId(), "" + route.variant(), "" + route.region());
    }

    private Map<String, String> documentation() {
        Map<String, String> documentation = new HashMap<>();
        for (ListedProvider provider : snapshot.providers()) {
            if (provider.doc() != null) {
                documentation.put(provider.id(), provider.doc());
            }
        }
        return documentation;
    }

    private List<ClaimRecord> claims() {
        Claims claims = new Claims(snapshot.described());
        return models.stream()
                .filter(model -> model.description() != null && record(model).rolling() == null)
                .flatMap(model -> claims.of(
                        record(model),
                        model.key(),
                        Objects.requireNonNull(model.description()),
                        reviewed.of(model.id()).mistrustedClaims()))
                .toList();
    }

    /** The figure of a moving name belongs to whatever it pointed to that day, so rolling names carry none. */
    private List<ScoreRecord> scores(ScoreTranslation scoring) {
        Map<String, ScoreRecord> scores = new LinkedHashMap<>();
        new TreeMap<>(snapshot.descriptions()).forEach((id, description) -> {
            ModelRecord record = records.get(recognition.modelOf(id));
            if (record != null && record.rolling() == null) {
                description.benchmarks().stream()
                        .flatMap(benchmark -> scoring.score(record.slug(), benchmark).stream())
                        .forEach(score -> scores.putIfAbsent(identity(score), score));
            }
        });
        return new ArrayList<>(scores.values());
    }

    private static String identity(ScoreRecord score) {
        return String.join(
                "|", score.benchmark(), score.model(), "" + score.setting(), "" + score.harness(), "" + score.ranBy());
    }
}
