package dev.pairwise.importing.modelsdev;

import dev.pairwise.document.CatalogueDocument;
import dev.pairwise.document.MakerRecord;
import dev.pairwise.document.ModelRecord;
import dev.pairwise.document.RouteRecord;
import dev.pairwise.document.SourceRecord;
import dev.pairwise.importing.recognition.Dates;
import dev.pairwise.importing.recognition.Makers.Maker;
import dev.pairwise.importing.recognition.ReviewedProviders;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts models that nobody lists any more into the catalogue's words: what was last said of them, and routes that have ended. */
final class DelistedTranslation {

    static final String SOURCE = "delisted";

    private final ReviewedProviders providers = ReviewedProviders.TABLE;
    private final ReviewedModels reviewed;
    private final CatalogueDocument stored;
    private final LocalDate noticed;

    /** {@code noticed} is the day on which nobody listed them any more. */
    DelistedTranslation(ReviewedModels reviewed, CatalogueDocument stored, LocalDate noticed) {
        this.reviewed = reviewed;
        this.stored = stored;
        this.noticed = noticed;
    }

    CatalogueDocument document(List<Recognised> models) {
        Map<String, ModelRecord> records = records(models);
        return new CatalogueDocument(
                CatalogueDocument.FORMAT,
                null,
                List.of(new SourceRecord(
                        SOURCE, "models.dev, models no longer listed", "MIT", "https://models.dev", noticed)),
                makers(models),
                List.of(),
                records.values().stream()
                        .sorted(Comparator.comparing(ModelRecord::slug))
                        .toList(),
                routes(models, records),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private Map<String, ModelRecord> records(List<Recognised> models) {
        Map<String, String> slugs = slugs(models);
        ModelTranslation translation = new ModelTranslation(providers, reviewed, slugs, noticed);
        Map<String, ModelRecord> records = new LinkedHashMap<>();
        models.forEach(model -> records.put(model.id(), delisted(translation.record(model, List.of()))));
        return records;
    }

    /** A slug that a listed model bears gets its maker in front. */
    private Map<String, String> slugs(List<Recognised> models) {
        Set<String> taken = stored.models().stream()
                .filter(model -> !SOURCE.equals(model.source()))
                .map(ModelRecord::slug)
                .collect(Collectors.toSet());
        Map<String, String> slugs = new HashMap<>(new Slugs(reviewed).of(models));
        models.forEach(model -> slugs.computeIfPresent(
                model.id(), (id, slug) -> taken.contains(slug) ? model.maker().slug() + "-" + slug : slug));
        return slugs;
    }

    private static ModelRecord delisted(ModelRecord model) {
        return new ModelRecord(
                model.slug(),
                model.name(),
                model.maker(),
                model.family(),
                model.kind(),
                model.line(),
                null,
                model.released(),
                model.contextTokens(),
                model.maxOutputTokens(),
                model.parameters(),
                model.activeParameters(),
                model.architecture(),
                model.licence(),
                model.openness(),
                model.commercialUse(),
                model.knowledgeCutoff(),
                model.inputs(),
                model.outputs(),
                "delisted",
                null,
                null,
                model.aliases(),
                model.capabilities(),
                SOURCE,
                null,
                model.checked(),
                model.changed());
    }

    /** Makers that no listed model has. */
    private List<MakerRecord> makers(List<Recognised> models) {
        Set<String> known = stored.makers().stream().map(MakerRecord::slug).collect(Collectors.toSet());
        return models.stream()
                .map(Recognised::maker)
                .distinct()
                .filter(maker -> !known.contains(maker.slug()))
                .sorted(Comparator.comparing(Maker::slug))
                .map(maker -> new MakerRecord(
                        maker.slug(),
                        maker.name(),
                        maker.url().isEmpty() ? null : maker.url(),
                        SOURCE,
                        null,
                        noticed,
                        null))
                .toList();
    }

    /** Last routes at providers that the catalogue has; each ended on the day it was last seen. */
    private List<RouteRecord> routes(List<Recognised> models, Map<String, ModelRecord> records) {
        Set<String> known =
                stored.providers().stream().map(provider -> provider.slug()).collect(Collectors.toSet());
        RouteTranslation translation = new RouteTranslation(providers, Map.of(), noticed);
        Map<String, RouteRecord> routes = new LinkedHashMap<>();
        for (Recognised model : models) {
            ModelRecord record = records.get(model.id());
            if (record != null) {
                model.offers().stream()
                        .filter(offer -> known.contains(providers.company(offer.providerId())))
                        .sorted(Comparator.comparing(Offer::path))
                        .flatMap(offer -> ended(translation.record(offer, model, record), offer).stream())
                        .forEach(route -> routes.putIfAbsent(
                                String.join(
                                        "|",
                                        route.provider(),
                                        route.modelId(),
                                        "" + route.variant(),
                                        "" + route.region()),
                                route));
            }
        }
        return List.copyOf(routes.values());
    }

    private static Optional<RouteRecord> ended(RouteRecord route, Offer offer) {
        return Dates.day(offer.listed().lastUpdated()).map(day -> route.endedOn(day, SOURCE));
    }
}
