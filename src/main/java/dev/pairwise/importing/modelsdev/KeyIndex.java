package dev.pairwise.importing.modelsdev;

import dev.pairwise.importing.recognition.NormalisedKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Finds the model of a normalised key among the models whose routes are placed already. */
final class KeyIndex {

    private static final Pattern VERSION_MONTH = Pattern.compile("^.*-\\d{4}");

    private final Map<String, String> exact = new HashMap<>();
    private final Map<String, Set<String>> loose = new HashMap<>();
    private final Map<String, Set<String>> undated = new HashMap<>();

    /** {@code placed} holds routes and the model each was placed with; a canonical id's own key always names that id. */
    static KeyIndex of(Map<Offer, String> placed, Collection<String> canonicalIds) {
        KeyIndex index = new KeyIndex();
        Map<String, Map<String, Integer>> votes = new HashMap<>();
        placed.forEach((offer, id) -> votes.computeIfAbsent(offer.name().key(), key -> new TreeMap<>())
                .merge(id, 1, Integer::sum));
        votes.forEach((key, ids) -> index.exact.put(key, mostRoutes(ids)));
        canonicalIds.stream().sorted().forEach(index::addOwnKey);
        index.exact.forEach((key, id) -> index.loose
                .computeIfAbsent(NormalisedKey.loose(key), any -> new HashSet<>())
                .add(id));
        return index;
    }

    Optional<String> exact(String key) {
        return Optional.ofNullable(exact.get(key));
    }

    /** The only model with this loose key, or whose key differs by a version month alone. */
    Optional<String> loose(String key) {
        return only(loose.get(NormalisedKey.loose(key))).or(() -> only(undated.get(NormalisedKey.loose(key))));
    }

    private void addOwnKey(String id) {
        String key = NormalisedKey.of(id);
        exact.put(key, id);
        if (VERSION_MONTH.matcher(key).matches()) {
            String month = key.substring(0, key.length() - 5);
            undated.computeIfAbsent(NormalisedKey.loose(month), any -> new HashSet<>())
                    .add(id);
        }
    }

    private static String mostRoutes(Map<String, Integer> ids) {
        List<Map.Entry<String, Integer>> entries = new ArrayList<>(ids.entrySet());
        entries.sort(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()));
        return entries.getFirst().getKey();
    }

    private static Optional<String> only(@org.jspecify.annotations.Nullable Set<String> ids) {
        return ids != null && ids.size() == 1 ? ids.stream().findFirst() : Optional.empty();
    }
}
