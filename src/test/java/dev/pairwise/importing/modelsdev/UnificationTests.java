package dev.pairwise.importing.modelsdev;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.pairwise.importing.recognition.ForeignFile;
import dev.pairwise.importing.recognition.Makers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/**
 * Which routes are one model, beside a table that was unified by other hands. A route agrees when the model it has here and the model it
 * has there are each the one that most routes of the other have.
 */
class UnificationTests {

    private static final Path SNAPSHOT = Path.of("../shared/data/models.dev");
    private static final Path TABLE = Path.of("../shared/data/derived/routes.csv");

    /** Measured: 97.2 percent. What is left is speeds, efforts and previews that are variants here and models there, and other spellings. */
    private static final double LEAST_SHARE = 0.965;

    /** A route with the model it has here and there. */
    private record Placed(String here, String there) {}

    @Test
    void placesRoutesAsATableMadeByOtherHandsDoes() {
        assumeTrue(Files.exists(SNAPSHOT) && Files.exists(TABLE));
        List<Placed> routes = routes();
        Map<String, String> there = most(routes, Placed::here, Placed::there);
        Map<String, String> here = most(routes, Placed::there, Placed::here);

        long agreeing = routes.stream()
                .filter(route -> route.there().equals(there.get(route.here()))
                        && route.here().equals(here.get(route.there())))
                .count();

        assertThat(routes).hasSizeGreaterThan(8_000);
        assertThat((double) agreeing / routes.size()).isGreaterThan(LEAST_SHARE);
    }

    private static List<Placed> routes() {
        Map<String, String> there = new HashMap<>();
        for (NamedCsvRecord row : new ForeignFile(TABLE).rows()) {
            there.put(row.getField("provider") + "/" + row.getField("route_id"), row.getField("model"));
        }
        Recognition recognition =
                new Recognition(SnapshotFiles.read(List.of(SNAPSHOT)), ReviewedIds.TABLES, Makers.TABLE);
        return recognition.models().entrySet().stream()
                .flatMap(model -> model.getValue().stream()
                        .filter(offer -> there.containsKey(offer.path()))
                        .map(offer -> new Placed(model.getKey(), there.getOrDefault(offer.path(), ""))))
                .toList();
    }

    private static Map<String, String> most(
            List<Placed> routes, Function<Placed, String> of, Function<Placed, String> what) {
        Map<String, String> most = new HashMap<>();
        routes.stream()
                .collect(groupingBy(of, groupingBy(what, counting())))
                .forEach((key, counts) -> most.put(
                        key,
                        counts.entrySet().stream()
                                .max(Map.Entry.<String, Long>comparingByValue()
                                        .thenComparing(Map.Entry.comparingByKey()))
                                .orElseThrow()
                                .getKey()));
        return most;
    }
}
