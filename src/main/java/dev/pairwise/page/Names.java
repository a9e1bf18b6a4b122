package dev.pairwise.page;

import dev.pairwise.catalogue.Model;
import dev.pairwise.comparison.Pair;

/** Models and pairs as names and links. */
final class Names {

    private Names() {}

    static Name of(Model model) {
        return new Name(
                model.name(),
                Links.model(model.slug()),
                model.slug().value(),
                model.maker().name());
    }

    static Link link(Model model) {
        return new Link(model.name(), Links.model(model.slug()));
    }

    static Link link(Pair pair) {
        return new Link(pair.left().name() + " vs " + pair.right().name(), Links.pair(pair));
    }
}
