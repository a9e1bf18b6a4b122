package dev.pairwise.web;

import dev.pairwise.catalogue.Catalogue;
import dev.pairwise.catalogue.Model;
import dev.pairwise.comparison.Several;
import dev.pairwise.edition.NamedModel;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;

/** What the names in a query mean together. Empty ones mean nothing, and a model named twice is one. */
sealed interface AskedModels {

    /** Models that are here, at most {@link Several#MOST}; {@code byName} when one was told by its full name, which is no spelling of an address. */
    record Known(List<Model> models, boolean byName) implements AskedModels {

        public Known {
            models = List.copyOf(models);
        }
    }

    /** A name that means no single model that is here. */
    record Missing(NamedModel.Missing name) implements AskedModels {}

    record TooMany() implements AskedModels {}

    /** What was typed, without the empty ones. */
    static List<String> typed(List<String> names) {
        return names.stream()
                .map(TypedText::of)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    static AskedModels of(List<String> typed, Catalogue catalogue) {
        SequencedSet<Model> models = new LinkedHashSet<>();
        boolean byName = false;
        for (String name : typed) {
            NamedModel named = NamedModel.of(name, catalogue);
            if (named instanceof NamedModel.Unknown) {
                Optional<Model> called = called(name, catalogue);
                byName = byName || called.isPresent();
                named = called.<NamedModel>map(NamedModel.Known::new).orElse(named);
            }
            switch (meant(named, name, catalogue)) {
                case NamedModel.Known(Model model) -> models.add(model);
                case NamedModel.Missing missing -> {
                    return new Missing(missing);
                }
            }
            if (models.size() > Several.MOST) {
                return new TooMany();
            }
        }
        return new Known(List.copyOf(models), byName);
    }

    /** A rolling alias stands for what it points to. */
    private static NamedModel meant(NamedModel named, String name, Catalogue catalogue) {
        return switch (named) {
            case NamedModel.Known(Model model) ->
                NamedModel.target(model, catalogue)
                        .<NamedModel>map(NamedModel.Known::new)
                        .orElseGet(() -> new NamedModel.Unknown(name));
            case NamedModel.Missing missing -> missing;
        };
    }

    /** A name that two models share means neither. */
    private static Optional<Model> called(String name, Catalogue catalogue) {
        List<Model> called = catalogue.called(name);
        return called.size() == 1 ? Optional.of(called.getFirst()) : Optional.empty();
    }
}
