package dev.pairwise.catalogue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Other ways to write the name of a model, in lower case: its slug in another case, its aliases, either with dashes for dots, and the
 * ids that providers use, whole or after the last slash. The surer way wins; a spelling that names two models in one way names none.
 */
final class Spellings {

    private static final List<Function<Model, Stream<String>>> SUREST_FIRST = List.of(
            model -> Stream.of(model.slug().value()),
            model -> model.aliases().stream().map(Slug::value),
            Spellings::withDashesForDots,
            Spellings::providerIds,
            model -> providerIds(model).map(Spellings::afterLastSlash));

    private final Map<String, Model> models = new HashMap<>();
    private final Set<String> ambiguous = new HashSet<>();

    private Spellings() {}

    static Spellings of(List<Model> models) {
        Spellings spellings = new Spellings();
        SUREST_FIRST.forEach(way -> spellings.add(way, models));
        return spellings;
    }

    /** The model that a text in lower case means, when it means one. */
    Optional<Model> model(String lowerCase) {
        return Optional.ofNullable(models.get(lowerCase));
    }

    private void add(Function<Model, Stream<String>> way, List<Model> all) {
        Map<String, Model> found = new HashMap<>();
        for (Model model : all) {
            way.apply(model).forEach(spelling -> note(found, spelling, model));
        }
        found.keySet().removeAll(ambiguous);
        found.forEach(models::putIfAbsent);
    }

    private void note(Map<String, Model> found, String spelling, Model model) {
        Model earlier = found.putIfAbsent(spelling, model);
        if (earlier != null && !earlier.slug().equals(model.slug()) && !models.containsKey(spelling)) {
            ambiguous.add(spelling);
        }
    }

    private static Stream<String> withDashesForDots(Model model) {
        return Stream.concat(Stream.of(model.slug()), model.aliases().stream())
                .map(slug -> slug.value().replace('.', '-'));
    }

    private static Stream<String> providerIds(Model model) {
        return model.routes().stream().map(route -> route.modelId().toLowerCase(Locale.ROOT));
    }

    private static String afterLastSlash(String id) {
        return id.substring(id.lastIndexOf('/') + 1);
    }
}
