package dev.pairwise.web.mcp;

import dev.pairwise.catalogue.Model;
import dev.pairwise.page.Links;

/** A model by its names, and the address of its page. */
record ModelReference(String slug, String name, String maker, String kind, String address) {

    static ModelReference of(Model model, Visit visit) {
        return new ModelReference(
                model.slug().value(),
                model.name(),
                model.maker().name(),
                model.kind().code(),
                visit.address(Links.model(model.slug())));
    }
}
