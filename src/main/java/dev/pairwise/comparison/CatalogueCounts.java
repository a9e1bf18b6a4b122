package dev.pairwise.comparison;

import dev.pairwise.catalogue.Capability;
import dev.pairwise.catalogue.Catalogue;
import dev.pairwise.catalogue.Field;
import dev.pairwise.catalogue.Model;
import dev.pairwise.catalogue.Route;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * How much a catalogue shows: models with rolling aliases and without, routes that are offered today and those with a price, who makes and
 * who serves, tests and scores, recorded prices over time, and facts and routes about which sources disagree.
 */
public record CatalogueCounts(
        int models,
        int languageModels,
        int routes,
        int pricedRoutes,
        int makers,
        int providers,
        int benchmarks,
        int scores,
        int recordedPrices,
        int disagreements) {

    public static CatalogueCounts of(Catalogue catalogue) {
        List<Model> models = catalogue.models();
        List<Route> routes =
                models.stream().flatMap(model -> model.routes().stream()).toList();
        return new CatalogueCounts(
                models.size(),
                languageModels(catalogue).size(),
                count(routes.stream().filter(Route::isOffered)),
                count(routes.stream().filter(Route::isPriced)),
                count(models.stream().map(Model::maker).distinct()),
                count(models.stream()
                        .flatMap(model -> model.providers().stream())
                        .distinct()),
                count(models.stream()
                        .flatMap(model -> model.scores().stream())
                        .map(score -> score.benchmark().slug())
                        .distinct()),
                models.stream().mapToInt(model -> model.scores().size()).sum(),
                routes.stream().mapToInt(route -> route.history().size()).sum(),
                models.stream().mapToInt(CatalogueCounts::disagreements).sum());
    }

    /** Language models in the catalogue's order; a rolling alias is none of its own. */
    public static List<Model> languageModels(Catalogue catalogue) {
        return catalogue.models().stream()
                .filter(model -> model.kind().isLanguageModel() && !model.isRollingAlias())
                .toList();
    }

    private static int disagreements(Model model) {
        return count(Arrays.stream(Field.values())
                        .filter(field -> Coverage.isDisputed(model.specs().of(field))))
                + count(Arrays.stream(Capability.values())
                        .filter(capability -> Coverage.isDisputed(model.capability(capability))))
                + count(model.routes().stream()
                        .filter(route -> !route.disagreements().isEmpty()));
    }

    private static int count(Stream<?> things) {
        return Math.toIntExact(things.count());
    }
}
