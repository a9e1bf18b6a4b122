package dev.pairwise.web;

import dev.pairwise.catalogue.Catalogue;
import dev.pairwise.catalogue.Model;
import dev.pairwise.comparison.Pair;
import dev.pairwise.page.Link;
import dev.pairwise.page.Links;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What two names typed into the picker mean: slugs, aliases and full names are understood. */
sealed interface PickedPair {

    record Two(Pair pair) implements PickedPair {}

    record One(Model model) implements PickedPair {}

    record Refused(PickerAnswer answer) implements PickedPair {}

    static PickedPair of(String left, String right, Catalogue catalogue) {
        Optional<String> first = slug(left, catalogue);
        Optional<String> second = slug(right, catalogue);
        if (first.isEmpty()) {
            return refused(left, right, left, catalogue);
        }
        if (second.isEmpty()) {
            return refused(left, right, right, catalogue);
        }
        return switch (NamedPair.of(first.get(), second.get(), catalogue)) {
            case NamedPair.Two(Pair pair) -> new Two(pair);
            case NamedPair.One(Model model) -> new One(model);
            case NamedPair.Missing missing -> refused(left, right, left, catalogue);
        };
    }

    /** A name that two models share means neither. */
    private static Optional<String> slug(String typed, Catalogue catalogue) {
        if (NamedModel.of(typed, catalogue) instanceof NamedModel.Known) {
            return Optional.of(typed);
        }
        List<Model> named = catalogue.models().stream()
                .filter(model -> model.name().equalsIgnoreCase(typed))
                .toList();
        return named.size() == 1 ? Optional.of(named.getFirst().slug().value()) : Optional.empty();
    }

    private static PickedPair refused(String left, String right, String wrong, Catalogue catalogue) {
        String message = wrong.isEmpty()
                ? "Name two models."
                : String.format(Locale.ROOT, "“%s” names no model, or more than one. Perhaps one of these:", wrong);
        List<Link> suggestions = wrong.isEmpty()
                ? List.of()
                : NearestModels.to(wrong, catalogue).stream()
                        .map(model -> new Link(model.name(), Links.model(model.slug())))
                        .toList();
        return new Refused(new PickerAnswer(left, right, Optional.of(message), suggestions));
    }
}
