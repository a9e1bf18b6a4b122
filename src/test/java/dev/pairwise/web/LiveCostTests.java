package dev.pairwise.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pairwise.catalogue.Catalogue;
import dev.pairwise.catalogue.Model;
import dev.pairwise.catalogue.Route;
import dev.pairwise.catalogue.TokenCount;
import dev.pairwise.comparison.CheapestRoute;
import dev.pairwise.comparison.Pair;
import dev.pairwise.comparison.Workload;
import dev.pairwise.edition.Editions;
import dev.pairwise.page.Links;
import dev.pairwise.page.WorkloadField;
import dev.pairwise.wording.Money;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Types workloads into pages of the bundled catalogue. After each of them the page is, element by element, the one that the server shows
 * for that address, and its bills are the ones that follow from the catalogue. {@code -Dlive.workloads=5000 -Dlive.pairs=200} types more
 * than {@code verify} has time for.
 */
@BrowsedSite
class LiveCostTests extends BrowserVisit {

    private static final int WORKLOADS = Integer.getInteger("live.workloads", 60);
    private static final int PAIRS = Integer.getInteger("live.pairs", 12);
    private static final long SEED = 20_260_930;
    private static final int ONE_EDGE_OF = 6;

    /** Where most requests fit into a route. */
    private static final long MOST_USUAL_TOKENS = 60_000;

    private final Catalogue catalogue;
    private final Random random = new Random(SEED);
    private final List<String> faults = new ArrayList<>();
    private int typed;
    private int unavailable;
    private int clean;

    @Autowired
    LiveCostTests(@LocalServerPort int port, Editions editions) {
        super(port);
        this.catalogue = editions.current().catalogue();
    }

    @Test
    void aTypedWorkloadShowsThePageOfItsAddressAndTheBillsOfTheCatalogue() throws IOException {
        String typing = Files.readString(Path.of("src/test/resources/browser/type-workloads.js"));

        for (int at = 0; at < PAIRS; at++) {
            visit(pair(), share(at), typing);
        }

        Files.writeString(
                Path.of("target/live-costs.txt"),
                "%d workloads typed over %d pairs: %d faults; %d bills without a route, %d clean addresses%n"
                        .formatted(typed, PAIRS, faults.size(), unavailable, clean));
        assertThat(faults).isEmpty();
        assertThat(complaints).isEmpty();
        assertThat(typed).isEqualTo(WORKLOADS);
        assertThat(unavailable).as("bills without a route").isPositive();
        assertThat(clean).as("usual workloads").isPositive();
    }

    private static int share(int pair) {
        return WORKLOADS * (pair + 1) / PAIRS - WORKLOADS * pair / PAIRS;
    }

    private void visit(Pair pair, int count, String typing) {
        String address = Links.pair(pair);
        List<Workload> workloads =
                IntStream.range(0, count).mapToObj(_ -> workload(pair)).toList();
        page.navigate(address);
        List<Map<String, String>> asked = workloads.stream()
                .map(workload -> fields(workload, address + query(workload)))
                .toList();

        List<?> shown = (List<?>) page.evaluate(typing, asked);

        for (int at = 0; at < count; at++) {
            Workload workload = workloads.get(at);
            compare(address + query(workload), bills(pair, workload), (Map<?, ?>) shown.get(at));
        }
    }

    private void compare(String address, List<String> bills, Map<?, ?> shown) {
        typed++;
        unavailable += (int) bills.stream().filter("unavailable"::equals).count();
        clean += address.contains("?") ? 0 : 1;
        if (!bills.equals(shown.get("bills"))) {
            faults.add("%s: bills %s, not %s".formatted(address, shown.get("bills"), bills));
        }
        if (!List.of().equals(shown.get("others"))) {
            faults.add("%s: other sections %s".formatted(address, shown.get("others")));
        }
    }

    /** From the facts, and not over HTTP. */
    private static List<String> bills(Pair pair, Workload workload) {
        return Stream.of(pair.left(), pair.right())
                .map(model -> switch (CheapestRoute.of(model, workload)) {
                    case CheapestRoute.Found found -> Money.sum(found.cost().total());
                    case CheapestRoute.None _ -> "unavailable";
                })
                .toList();
    }

    private static Map<String, String> fields(Workload workload, String address) {
        Map<String, String> fields = Arrays.stream(WorkloadField.values())
                .collect(Collectors.toMap(WorkloadField::key, field -> Long.toString(field.of(workload))));
        fields.put("address", address);
        return fields;
    }

    private static String query(Workload workload) {
        return workload.equals(Workload.DEFAULT)
                ? ""
                : Arrays.stream(WorkloadField.values())
                        .map(field -> field.key() + "=" + field.of(workload))
                        .collect(Collectors.joining("&", "?", ""));
    }

    /** Mostly of models with a choice of routes. The pairs of a rolling alias are at the addresses of the model that it stands for. */
    private Pair pair() {
        List<Model> models = catalogue.models().stream()
                .filter(model -> !model.isRollingAlias())
                .filter(model -> random.nextInt(10) == 0 || model.routes().size() > 3)
                .toList();
        Model left = one(models);
        Model right = one(models);
        return left.slug().equals(right.slug()) ? pair() : Pair.of(left, right);
    }

    private Workload workload(Pair pair) {
        if (random.nextInt(20) == 0) {
            return Workload.DEFAULT;
        }
        return new Workload(
                number(Workload.MOST_REQUESTS, List.of(1L, Workload.MOST_REQUESTS)),
                number(MOST_USUAL_TOKENS, inputs(pair)),
                number(MOST_USUAL_TOKENS, List.of(0L, 1L, Workload.MOST_TOKENS)),
                percent(),
                percent());
    }

    private int percent() {
        return (int) number(100, List.of(0L, 100L));
    }

    /** Nothing, the most that can be asked for, what the routes hold, and one token more: there the choice of the route changes. */
    private static List<Long> inputs(Pair pair) {
        Stream<Long> held = Stream.of(pair.left(), pair.right())
                .flatMap(model -> model.routes().stream())
                .map(Route::context)
                .flatMap(Optional::stream)
                .map(TokenCount::value)
                .flatMap(tokens -> Stream.of(tokens, tokens + 1));
        return Stream.concat(Stream.of(0L, Workload.MOST_TOKENS), held)
                .filter(tokens -> tokens <= Workload.MOST_TOKENS)
                .toList();
    }

    /** Of any size alike, and often one at the edge. */
    private long number(long most, List<Long> edges) {
        return random.nextInt(ONE_EDGE_OF) == 0 ? one(edges) : (long) Math.pow((double) most, random.nextDouble());
    }

    private <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
