package dev.pairwise.catalogue;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import dev.pairwise.document.ModelRecord;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Which aliases hold: those that no model has as its slug and that only one model claims. */
final class Aliases {

    private final Map<String, Set<String>> modelsByAlias;
    private final Set<String> slugs;

    Aliases(List<ModelRecord> models) {
        slugs = models.stream().map(ModelRecord::slug).collect(toSet());
        modelsByAlias = models.stream()
                .flatMap(model -> model.aliases().stream().map(alias -> Map.entry(spelling(alias), model.slug())))
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toSet())));
    }

    /** The aliases of one model, whatever record gives them, in order. */
    List<Slug> of(List<ModelRecord> records) {
        return records.stream()
                .flatMap(record -> record.aliases().stream())
                .map(Aliases::spelling)
                .filter(this::holds)
                .distinct()
                .sorted()
                .map(Slug::new)
                .toList();
    }

    private boolean holds(String alias) {
        return Slug.isWellFormed(alias)
                && !slugs.contains(alias)
                && modelsByAlias.getOrDefault(alias, Set.of()).size() == 1;
    }

    /** In lower case, without the maker before a slash. */
    private static String spelling(String alias) {
        return alias.substring(alias.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    }
}
