package dev.pairwise.importing.history;

import static java.util.stream.Collectors.groupingBy;

import dev.pairwise.document.CatalogueDocument;
import dev.pairwise.document.PriceRecord;
import dev.pairwise.document.RouteRecord;
import dev.pairwise.document.SourceRecord;
import dev.pairwise.importing.DataSet;
import dev.pairwise.importing.Translation;
import dev.pairwise.importing.Unmapped;
import dev.pairwise.importing.recognition.ForeignFile;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Tables of prices seen week by week. They fill the past of routes that the catalogue has; a step in them can be a correction. */
public final class PriceHistory implements DataSet {

    private static final String LICENCE = "MIT";

    @Override
    public String name() {
        return "price-history";
    }

    @Override
    public boolean wholeSnapshot() {
        return false;
    }

    @Override
    public List<Translation> translate(List<Path> inputs, CatalogueDocument stored) {
        return ForeignFile.at(inputs).stream()
                .map(ObservationFile::read)
                .map(file -> translation(file, stored))
                .toList();
    }

    private static Translation translation(ObservationFile file, CatalogueDocument stored) {
        LocalDate last = file.observations().stream()
                .map(Observation::day)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.EPOCH);
        RouteFinder finder = new RouteFinder(stored);
        file.observations().forEach(finder::hear);
        Map<String, Integer> unmapped = new TreeMap<>();
        List<PriceRecord> prices = new ArrayList<>();
        byRoute(file)
                .forEach((path, observations) -> finder.route(observations.getFirst())
                        .ifPresentOrElse(
                                route -> ObservedPeriod.of(observations)
                                        .forEach(period -> prices.add(record(file.kind(), route, period, last))),
                                () -> unmapped.merge(
                                        observations.getFirst().provider(), observations.size(), Integer::sum)));
        List<Unmapped> names = unmapped.entrySet().stream()
                .map(entry -> new Unmapped("routes of " + entry.getKey(), entry.getValue()))
                .toList();
        return new Translation(document(file.kind(), prices, last), file.rejections(), List.of(), names);
    }

    private static Map<String, List<Observation>> byRoute(ObservationFile file) {
        return file.observations().stream()
                .collect(groupingBy(
                        observation -> observation.provider() + "/" + observation.route(),
                        TreeMap::new,
                        java.util.stream.Collectors.toList()));
    }

    private static PriceRecord record(
            ObservationFile.Kind kind, RouteRecord route, ObservedPeriod period, LocalDate last) {
        Observation price = period.price();
        return new PriceRecord(
                route.model(),
                route.provider(),
                route.modelId(),
                route.variant(),
                route.region(),
                null,
                null,
                price.day(),
                period.to(),
                price.input(),
                price.output(),
                price.cacheRead(),
                kind.slug(),
                null,
                last,
                period.to() == null ? price.day() : period.to());
    }

    private static CatalogueDocument document(ObservationFile.Kind kind, List<PriceRecord> prices, LocalDate last) {
        return new CatalogueDocument(
                CatalogueDocument.FORMAT,
                null,
                List.of(new SourceRecord(kind.slug(), kind.title(), LICENCE, null, last)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                prices,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
