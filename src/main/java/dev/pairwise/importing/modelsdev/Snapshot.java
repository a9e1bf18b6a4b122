package dev.pairwise.importing.modelsdev;

import dev.pairwise.importing.Rejection;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What the files of models.dev hold: the name of the file of routes, providers with their routes, model descriptions by canonical id, and links from
 * {@code provider/id} to a canonical id. The two dates are the days on which the routes and the descriptions were retrieved.
 */
record Snapshot(
        String routesFile,
        List<ListedProvider> providers,
        Map<String, DescribedModel> descriptions,
        Map<String, String> links,
        LocalDate retrieved,
        LocalDate described,
        List<Rejection> rejections) {

    Snapshot {
        providers = List.copyOf(providers);
        descriptions = Map.copyOf(descriptions);
        links = Map.copyOf(links);
        rejections = List.copyOf(rejections);
    }
}
