package dev.pairwise.edition;

import dev.pairwise.catalogue.Catalogue;
import dev.pairwise.catalogue.Model;
import dev.pairwise.comparison.Pair;
import java.util.Optional;

/** What two names mean together. Rolling aliases stand for what they point to. */
public sealed interface NamedPair {

    record Two(Pair pair) implements NamedPair {}

    /** The same model twice, or a rolling alias whose target is not recorded: there is only this one to show. */
    record One(Model model) implements NamedPair {}

    record Missing(NamedModel.Missing name) implements NamedPair {}

    static NamedPair of(String left, String right, Catalogue catalogue) {
        return switch (NamedModel.of(left, catalogue)) {
            case NamedModel.Missing missing -> new Missing(missing);
            case NamedModel.Known(Model one) ->
                switch (NamedModel.of(right, catalogue)) {
                    case NamedModel.Missing missing -> new Missing(missing);
                    case NamedModel.Known(Model other) -> of(one, other, catalogue);
                };
        };
    }

    private static NamedPair of(Model one, Model other, Catalogue catalogue) {
        Optional<Model> first = NamedModel.target(one, catalogue);
        Optional<Model> second = NamedModel.target(other, catalogue);
        if (first.isEmpty()) {
            return new One(one);
        }
        return second.isEmpty() ? new One(other) : of(first.get(), second.get());
    }

    private static NamedPair of(Model one, Model other) {
        return one.slug().equals(other.slug()) ? new One(one) : new Two(Pair.of(one, other));
    }
}
