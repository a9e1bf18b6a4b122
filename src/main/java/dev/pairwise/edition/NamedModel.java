package dev.pairwise.edition;

import dev.pairwise.catalogue.Catalogue;
import dev.pairwise.catalogue.Catalogue.Resolution;
import dev.pairwise.catalogue.Model;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** What a piece of an address or a field of the picker names. */
public sealed interface NamedModel {

    record Known(Model model) implements NamedModel {}

    /** Nothing that a page could show. */
    sealed interface Missing extends NamedModel {}

    record Withdrawn(String name) implements Missing {}

    record Unknown(String name) implements Missing {}

    static NamedModel of(String name, Catalogue catalogue) {
        return switch (catalogue.resolve(name)) {
            case Resolution.Found(Model model) -> new Known(model);
            case Resolution.Alias(Model model) -> new Known(model);
            case Resolution.Withdrawn() -> new Withdrawn(name);
            case Resolution.Unknown() -> new Unknown(name);
        };
    }

    /** The model itself, or the one that a rolling alias points to today; nothing where that one is not recorded. */
    static Optional<Model> target(Model model, Catalogue catalogue) {
        Set<Model> seen = new HashSet<>();
        Model current = model;
        while (current.rolling().isPresent()) {
            if (!seen.add(current) || !(of(current.rolling().get(), catalogue) instanceof Known(Model next))) {
                return Optional.empty();
            }
            current = next;
        }
        return Optional.of(current);
    }
}
