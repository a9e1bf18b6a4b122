package dev.pairwise.page;

import dev.pairwise.catalogue.Catalogue;
import dev.pairwise.catalogue.Model;
import dev.pairwise.comparison.ListedModel;
import dev.pairwise.page.ModelsPage.Alias;
import java.util.List;
import java.util.Optional;

/** Rolling aliases with what they point to today. */
final class RollingAliases {

    private RollingAliases() {}

    static List<Alias> of(List<ListedModel> aliases, Catalogue catalogue) {
        return aliases.stream()
                .map(ListedModel::model)
                .map(alias -> new Alias(Names.link(alias), target(alias, catalogue)))
                .toList();
    }

    private static Optional<Link> target(Model alias, Catalogue catalogue) {
        return alias.rolling().flatMap(name -> switch (catalogue.resolve(name)) {
            case Catalogue.Resolution.Found(Model model) -> Optional.of(Names.link(model));
            case Catalogue.Resolution.Alias(Model model) -> Optional.of(Names.link(model));
            case Catalogue.Resolution.Withdrawn(), Catalogue.Resolution.Unknown() -> Optional.empty();
        });
    }
}
