package dev.pairwise.search;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import dev.pairwise.catalogue.Catalogue;
import dev.pairwise.comparison.Places;
import dev.pairwise.importing.BundledFiles;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** What people mean by what they type, over the bundled catalogue; written down before there was a search to meet it. */
class MeantTests {

    private static final Path QUERIES = Path.of("src/test/resources/search/queries.csv");

    /** At least this share of what is typed finds what is meant first; and all of it within the first three. */
    private static final BigDecimal LEAST_FIRST = new BigDecimal("0.95");

    private static final int FIRST_FEW = 3;

    private static final Catalogue CATALOGUE = BundledFiles.catalogue();
    private static final SiteSearch SEARCH = SiteSearch.of(CATALOGUE);

    private record Query(String typed, Set<String> meant, List<String> found) {

        boolean isFirst() {
            return found.stream().limit(1).anyMatch(meant::contains);
        }

        boolean isAmongFirst() {
            return found.stream().anyMatch(meant::contains);
        }
    }

    @Test
    void findsWhatIsMeant(TestReporter reporter) throws IOException {
        List<Query> queries = queries();

        List<Query> first = queries.stream().filter(Query::isFirst).toList();
        BigDecimal share =
                BigDecimal.valueOf(first.size()).divide(BigDecimal.valueOf(queries.size()), 3, RoundingMode.HALF_UP);

        reporter.publishEntry(
                "search", "%d queries, %s first: %s".formatted(queries.size(), first.size(), share.toPlainString()));
        assertThat(queries).hasSizeGreaterThanOrEqualTo(80);
        assertThat(queries).allMatch(Query::isAmongFirst);
        assertThat(share)
                .as("%s", queries.stream().filter(query -> !query.isFirst()).toList())
                .isGreaterThanOrEqualTo(LEAST_FIRST);
    }

    private static List<Query> queries() throws IOException {
        try (Stream<Query> rows = CsvReader.builder().ofNamedCsvRecord(QUERIES).stream()
                .map(row -> query(row.getField("typed"), row.getField("meant")))) {
            return rows.toList();
        }
    }

    private static Query query(String typed, String meant) {
        return new Query(
                typed,
                Set.of(meant.split(" ")),
                SEARCH.find(typed, FIRST_FEW).stream().map(MeantTests::path).toList());
    }

    private static String path(Hit hit) {
        return switch (hit) {
            case Hit.OfModel(var model) -> model.slug().value();
            case Hit.OfMaker(var maker) -> "makers/" + maker.slug();
            case Hit.OfProvider(var provider) -> "providers/" + provider.slug();
            case Hit.OfBenchmark(var benchmark) -> "benchmarks/" + benchmark.slug();
        };
    }

    /** All but the few that are gone and called what their whole family is called. */
    @Test
    void findsEveryModelByItsSlugFirst() {
        assertThat(CATALOGUE.models().stream()
                        .map(model -> model.slug().value())
                        .filter(slug -> SEARCH.models(slug, 1).stream()
                                .noneMatch(first -> first.slug().value().equals(slug))))
                .containsExactly("command", "mercury");
    }

    /** Some share a name with each other, such as the maker Alibaba and the provider Alibaba. */
    @Test
    void findsEveryPlaceByItsName() {
        assertThat(places().filter(hit -> !SEARCH.find(name(hit), FIRST_FEW).contains(hit)))
                .isEmpty();
    }

    @Test
    void findsOnlyWhatHasAPage() {
        assertThat(Things.of(CATALOGUE).map(Thing::hit).filter(hit -> !(hit instanceof Hit.OfModel)))
                .containsExactlyInAnyOrderElementsOf(places().toList());
    }

    private static Stream<Hit> places() {
        Places places = Places.of(CATALOGUE);
        return Stream.of(
                        places.makers().all().stream().map(place -> new Hit.OfMaker(place.maker())),
                        places.providers().all().stream().map(place -> new Hit.OfProvider(place.provider())),
                        places.tests().all().stream().map(place -> new Hit.OfBenchmark(place.benchmark())))
                .flatMap(hits -> hits);
    }

    private static String name(Hit hit) {
        return switch (hit) {
            case Hit.OfModel(var model) -> model.name();
            case Hit.OfMaker(var maker) -> maker.name();
            case Hit.OfProvider(var provider) -> provider.name();
            case Hit.OfBenchmark(var benchmark) -> benchmark.name();
        };
    }
}
