package dev.pairwise.comparison;

import dev.pairwise.catalogue.ChangeEvent;
import dev.pairwise.catalogue.Model;
import dev.pairwise.catalogue.Provider;
import dev.pairwise.catalogue.Source;
import java.util.Optional;

/**
 * A recorded change with what it names: the model, the provider where it is about a route, and who says so. {@code announced} is one
 * whose day lies after the catalogue's date.
 */
public record Change(ChangeEvent event, Model model, Optional<Provider> provider, Source source, boolean announced) {

    public boolean isOfPrice() {
        return event.kind() == ChangeEvent.Kind.PRICE_CHANGED;
    }
}
