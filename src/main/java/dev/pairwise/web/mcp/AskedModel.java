package dev.pairwise.web.mcp;

import dev.pairwise.catalogue.Model;
import dev.pairwise.edition.Edition;
import dev.pairwise.edition.NamedModel;
import dev.pairwise.web.Markdown;
import dev.pairwise.wording.English;
import java.util.List;
import java.util.Optional;

/** What an agent means by a name: slugs, aliases, full names, ids at providers, and what a search finds alone. */
sealed interface AskedModel {

    record One(Model model) implements AskedModel {}

    /** None, or no single one; {@code why} names those that may be meant. */
    record Unclear(String why) implements AskedModel {}

    int MOST_SUGGESTIONS = 6;

    static AskedModel of(String name, Edition edition) {
        return switch (NamedModel.of(name, edition.catalogue())) {
            case NamedModel.Known(Model model) -> new One(model);
            case NamedModel.Withdrawn _ -> new Unclear("“%s” has been withdrawn from the catalogue.".formatted(name));
            case NamedModel.Unknown _ -> searched(name, edition);
        };
    }

    private static AskedModel searched(String name, Edition edition) {
        List<Model> found = edition.search().models(name, MOST_SUGGESTIONS);
        List<Model> namesakes = found.stream()
                .filter(model -> model.name().equalsIgnoreCase(name))
                .toList();
        if (namesakes.size() > 1) {
            return new Unclear(
                    "“%s” names several models; give the slug of one: %s.".formatted(name, slugs(namesakes)));
        }
        Optional<Model> meant = edition.search().meant(name);
        if (meant.isPresent()) {
            return new One(meant.get());
        }
        return found.isEmpty() ? unknown(name, edition) : ambiguous(name, found);
    }

    private static Unclear ambiguous(String name, List<Model> found) {
        return new Unclear("“%s” names no single model; it may mean %s.".formatted(name, slugs(found)));
    }

    private static Unclear unknown(String name, Edition edition) {
        List<Model> nearest = edition.search().nearestModels(name, MOST_SUGGESTIONS);
        return new Unclear(
                nearest.isEmpty()
                        ? "No model is called “%s”, nor anything like it. Try search_models.".formatted(name)
                        : "No model is called “%s”. Nearest: %s.".formatted(name, slugs(nearest)));
    }

    private static String slugs(List<Model> models) {
        return English.or(models.stream()
                .map(model -> "%s (%s)".formatted(model.slug(), Markdown.escaped(model.name())))
                .toList());
    }
}
