package dev.pairwise.edition;

import dev.pairwise.catalogue.Catalogue;
import dev.pairwise.catalogue.Route;
import dev.pairwise.comparison.CatalogueCounts;
import java.time.LocalDate;
import java.util.Comparator;

/** How much an edition serves, and how long ago its prices were checked. */
record EditionFigures(
        String version,
        int models,
        int routes,
        int pricedRoutes,
        long pairs,
        LocalDate oldestPrice,
        LocalDate newestPrice) {

    static EditionFigures of(Edition edition) {
        Catalogue catalogue = edition.catalogue();
        CatalogueCounts counts = CatalogueCounts.of(catalogue);
        return new EditionFigures(
                catalogue.version(),
                counts.models(),
                counts.routes(),
                counts.pricedRoutes(),
                pairs(counts.models()),
                oldestPrice(catalogue),
                catalogue.pricesDate());
    }

    private static long pairs(long models) {
        return models * (models - 1) / 2;
    }

    /** The day of the newest one where none holds today. */
    private static LocalDate oldestPrice(Catalogue catalogue) {
        return catalogue.models().stream()
                .flatMap(model -> model.routes().stream())
                .filter(Route::isPriced)
                .map(route -> route.provenance().checked())
                .min(Comparator.naturalOrder())
                .orElse(catalogue.pricesDate());
    }
}
