package dev.pairwise.importing.modelsdev;

import dev.pairwise.importing.recognition.Makers;
import dev.pairwise.importing.recognition.Serving;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which routes are one model. The rules are tried in order and the first that hits wins: the id the route states, the maker's own route, the
 * links, a reviewed alias, the normalised key, the loose key, then the same again without a word of serving; what is left forms models of
 * its own.
 */
final class Recognition {

    private final ReviewedIds reviewed;
    private final Makers makers;
    private final Map<String, String> links;
    private final List<Offer> offers;
    private final Set<String> canonicalIds;
    private final Map<String, List<Offer>> models;
    private final Map<String, String> twins;

    Recognition(Snapshot snapshot, ReviewedIds reviewed, Makers makers) {
        this.reviewed = reviewed;
        this.makers = makers;
        this.links = snapshot.links();
        this.offers = snapshot.providers().stream()
                .flatMap(provider -> provider.models().stream().map(model -> Offer.of(provider.id(), model)))
                .toList();
        this.canonicalIds = new HashSet<>(snapshot.descriptions().keySet());
        offers.forEach(offer -> offer.stated().ifPresent(canonicalIds::add));
        this.models = placed();
        this.twins = DatedTwins.of(models);
        twins.forEach((dated, undated) -> models.computeIfAbsent(undated, any -> new ArrayList<>())
                .addAll(Objects.requireNonNullElse(models.remove(dated), List.of())));
    }

    /** Every id that models.dev itself gives to a model. */
    Set<String> canonicalIds() {
        return Set.copyOf(canonicalIds);
    }

    /** The id under which {@code models} has a model that this id names as well. */
    String modelOf(String id) {
        String merged = reviewed.merged(id);
        return twins.getOrDefault(merged, merged);
    }

    /** Every model with the routes that are it, by id. */
    Map<String, List<Offer>> models() {
        return models;
    }

    private Map<String, List<Offer>> placed() {
        Map<Offer, String> placed = new LinkedHashMap<>();
        offers.forEach(offer -> stated(offer).ifPresent(id -> placed.put(offer, id)));
        KeyIndex index = KeyIndex.of(placed, canonicalIds);
        List<Offer> unplaced = new ArrayList<>();
        for (Offer offer : offers) {
            if (!placed.containsKey(offer)) {
                inferred(offer, index).ifPresentOrElse(id -> placed.put(offer, id), () -> unplaced.add(offer));
            }
        }
        placed.putAll(new NewModels(makers).name(unplaced));
        Map<String, List<Offer>> byModel = new TreeMap<>();
        placed.forEach((offer, id) -> byModel.computeIfAbsent(reviewed.merged(id), any -> new ArrayList<>())
                .add(offer));
        return byModel;
    }

    private Optional<String> stated(Offer offer) {
        Optional<String> stated = offer.stated()
                .or(() -> Optional.of(offer.path()).filter(canonicalIds::contains))
                .or(() -> Optional.ofNullable(links.get(offer.path())));
        return reviewed.instead(offer, stated.orElse(null)).or(() -> stated).filter(id -> !id.isEmpty());
    }

    private Optional<String> inferred(Offer offer, KeyIndex index) {
        Optional<String> key = Optional.of(offer.name().key());
        while (key.isPresent()) {
            Optional<String> id = byKey(key.get(), offer, index);
            if (id.isPresent()) {
                return id;
            }
            key = Serving.shorter(key.get());
        }
        return Optional.empty();
    }

    private Optional<String> byKey(String key, Offer offer, KeyIndex index) {
        return reviewed.alias(key)
                .or(() -> index.exact(key).or(() -> index.loose(key)).filter(id -> agrees(id, offer)));
    }

    /** A key alone does not move a model to another maker. */
    private boolean agrees(String id, Offer offer) {
        return makers.makerOf(offer.name())
                .flatMap(maker -> makers.ofCanonicalId(id).map(maker::equals))
                .orElse(true);
    }
}
