package dev.pairwise.importing.modelsdev;

import dev.pairwise.importing.recognition.Makers;
import dev.pairwise.importing.recognition.NormalisedKey;
import dev.pairwise.importing.recognition.ReviewedProviders;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The models worth a record: models.dev names them itself, or two providers or more list them, or their own maker sells them everywhere, or a
 * reviewer keeps them.
 */
record CoreModels(Makers makers, ReviewedProviders providers, ReviewedModels reviewed) {

    private static final int PROVIDERS = 2;

    List<Recognised> of(Recognition recognition, Snapshot snapshot) {
        Set<String> canonicalIds = recognition.canonicalIds();
        Map<String, DescribedModel> descriptions = new TreeMap<>();
        new TreeMap<>(snapshot.descriptions())
                .forEach((id, description) -> descriptions.putIfAbsent(recognition.modelOf(id), description));
        return recognition.models().entrySet().stream()
                .filter(model ->
                        !Boolean.TRUE.equals(reviewed.of(model.getKey()).drop()))
                .flatMap(model -> recognised(model, canonicalIds, descriptions).stream())
                .filter(model -> model.canonical()
                        || isListedWidely(model)
                        || isSoldByItsMaker(model)
                        || Boolean.TRUE.equals(reviewed.of(model.id()).keep()))
                .toList();
    }

    private Optional<Recognised> recognised(
            Map.Entry<String, List<Offer>> model, Set<String> canonicalIds, Map<String, DescribedModel> descriptions) {
        String id = model.getKey();
        String maker = reviewed.of(id).maker();
        return Optional.ofNullable(maker)
                .flatMap(makers::named)
                .or(() -> makers.ofCanonicalId(id))
                .map(found -> new Recognised(
                        id,
                        NormalisedKey.of(id),
                        canonicalIds.contains(id),
                        found,
                        model.getValue(),
                        descriptions.get(id)));
    }

    private static boolean isListedWidely(Recognised model) {
        return model.offers().stream().map(Offer::providerId).distinct().count() >= PROVIDERS;
    }

    private boolean isSoldByItsMaker(Recognised model) {
        return model.offers().stream()
                .anyMatch(offer ->
                        providers.isOwnOf(offer.providerId(), model.maker().slug())
                                && providers.of(offer.providerId()).tier().equals("first-party")
                                && providers.of(offer.providerId()).region() == null);
    }
}
