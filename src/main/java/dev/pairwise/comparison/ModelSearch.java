package dev.pairwise.comparison;

import dev.pairwise.catalogue.Catalogue;
import dev.pairwise.catalogue.Model;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds models by what a reader types: every word must begin a word of the name, the slug, an alias, the family or the maker, in any
 * order; dots, dashes and spaces make no difference. Made once a snapshot; a search looks words up and walks over no models but those
 * found.
 */
public final class ModelSearch {

    /** Nobody types more, and each word costs. */
    static final int MOST_WORDS = 8;

    private final List<Model> models;
    private final WordBeginnings beginnings;

    private ModelSearch(List<Model> models) {
        this.models = models;
        this.beginnings =
                new WordBeginnings(models.stream().map(ModelSearch::texts).toList());
    }

    public static ModelSearch of(Catalogue catalogue) {
        return new ModelSearch(catalogue.models());
    }

    /**
     * Best first: those whose name, slug or alias is what was typed, then those that begin with it, then the rest; among equals those with
     * most providers, then the newest, then by slug. Nothing typed finds nothing.
     */
    public List<Model> find(String typed) {
        List<String> words = Words.typed(typed).stream().limit(MOST_WORDS).toList();
        if (words.isEmpty()) {
            return List.of();
        }
        BitSet found = beginnings.of(words.getFirst());
        words.forEach(word -> found.and(beginnings.of(word)));
        String whole = Words.joined(typed);
        return found.stream()
                .mapToObj(models::get)
                .sorted(Comparator.comparingInt((Model model) -> closeness(model, whole))
                        .thenComparing(Comparator.comparingInt(
                                        (Model model) -> model.providers().size())
                                .reversed())
                        .thenComparing(
                                Comparator.comparingInt(ModelSearch::month).reversed())
                        .thenComparing(Model::slug))
                .toList();
    }

    private static int closeness(Model model, String whole) {
        List<String> names = names(model).map(Words::joined).toList();
        if (names.contains(whole)) {
            return 0;
        }
        return names.stream().anyMatch(name -> name.startsWith(whole)) ? 1 : 2;
    }

    private static int month(Model model) {
        return model.specs().released().known().map(date -> date.monthNumber()).orElse(0);
    }

    private static Stream<String> names(Model model) {
        return Stream.concat(
                Stream.of(model.name(), model.slug().value()),
                model.aliases().stream().map(alias -> alias.value()));
    }

    private static List<String> texts(Model model) {
        List<String> texts = new ArrayList<>(names(model).toList());
        texts.add(model.maker().name());
        texts.add(model.maker().slug().value());
        model.family().ifPresent(texts::add);
        return texts;
    }
}
