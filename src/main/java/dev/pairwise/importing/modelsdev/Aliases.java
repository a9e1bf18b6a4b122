package dev.pairwise.importing.modelsdev;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Other addresses that lead to a model: the ids that models.dev and providers use for it, and its slug with dashes for dots. */
final class Aliases {

    /** Shorter ids such as {@code k3} or {@code large} are words of one provider, not names of a model. */
    private static final int SHORTEST = 4;

    private Aliases() {}

    /** Aliases by model id. One that is a slug, or that two models could claim, is nobody's. */
    static Map<String, List<String>> of(List<Recognised> models, Map<String, String> slugs) {
        Map<String, Set<String>> claimants = new HashMap<>();
        for (Recognised model : models) {
            candidates(model, slugs.getOrDefault(model.id(), ""))
                    .forEach(alias -> claimants
                            .computeIfAbsent(alias, any -> new TreeSet<>())
                            .add(model.id()));
        }
        Set<String> taken = Set.copyOf(slugs.values());
        Map<String, Set<String>> aliases = new TreeMap<>();
        claimants.forEach((alias, ids) -> {
            if (ids.size() == 1 && !taken.contains(alias)) {
                aliases.computeIfAbsent(ids.iterator().next(), any -> new TreeSet<>())
                        .add(alias);
            }
        });
        Map<String, List<String>> lists = new TreeMap<>();
        aliases.forEach((id, names) -> lists.put(id, List.copyOf(names)));
        return lists;
    }

    /** A name that moves on, such as {@code claude-opus-latest}, would soon lead to the wrong model. */
    private static Stream<String> candidates(Recognised model, String slug) {
        Stream<String> routes = model.offers().stream()
                .filter(offer -> model.variant(offer).isEmpty() && offer.name().region() == null)
                .map(offer -> Slugs.form(offer.listed().id()));
        return Stream.concat(Stream.of(slug.replace('.', '-'), Slugs.form(model.id()), model.key()), routes)
                .filter(alias -> alias.length() >= SHORTEST && alias.length() <= 100 && !alias.endsWith("-latest"));
    }
}
