package dev.pairwise.web;

import dev.pairwise.catalogue.Catalogue;
import dev.pairwise.catalogue.Model;
import dev.pairwise.comparison.Pair;
import dev.pairwise.edition.Edition;
import dev.pairwise.edition.NamedModel;
import dev.pairwise.edition.NamedPair;
import dev.pairwise.edition.PickerAnswer;
import dev.pairwise.page.Link;
import dev.pairwise.page.Links;
import java.util.List;
import java.util.Optional;

/** What two names typed into the picker mean: slugs, aliases and full names are understood. */
sealed interface PickedPair {

    record Two(Pair pair) implements PickedPair {}

    record One(Model model) implements PickedPair {}

    record Refused(PickerAnswer answer) implements PickedPair {}

    static PickedPair of(String left, String right, Edition edition) {
        Optional<String> first = slug(left, edition.catalogue());
        Optional<String> second = slug(right, edition.catalogue());
        if (first.isEmpty()) {
            return refused(left, right, left, edition);
        }
        if (second.isEmpty()) {
            return refused(left, right, right, edition);
        }
        return switch (NamedPair.of(first.get(), second.get(), edition.catalogue())) {
            case NamedPair.Two(Pair pair) -> new Two(pair);
            case NamedPair.One(Model model) -> new One(model);
            case NamedPair.Missing _ -> refused(left, right, left, edition);
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

    private static Refused refused(String left, String right, String wrong, Edition edition) {
        String message = wrong.isEmpty() ? "Name two models." : "“%s” names no single model.".formatted(wrong);
        List<Link> suggestions = edition.nearest(wrong).stream()
                .map(model -> new Link(model.name(), Links.model(model.slug())))
                .toList();
        return new Refused(new PickerAnswer(left, right, Optional.of(message), suggestions));
    }
}
