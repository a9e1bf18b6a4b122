package dev.pairwise.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pairwise.PostgresConfiguration;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/**
 * While a price of two models moves under the eyes of visitors, of both always to the same, every answer is of the catalogue that it names.
 * {@code src/benchmark/trust/soak} does this for half an hour.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"pairwise.catalogue.bundled=false", "pairwise.catalogue.poll=50ms"})
@Import({OneCatalogueTests.Database.class, Imports.class})
class OneCatalogueTests {

    private static final int MOVES = 8;
    private static final String PAIR = "/compare/moved-left/moved-right";
    private static final List<String> ADDRESSES = List.of(PAIR, PAIR + ".md", PAIR + ".csv");
    private static final Pattern PRICE = Pattern.compile("\\$7\\.\\d{2}(?=/1M tokens)");
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 10, 1);

    private static final String DOCUMENT = """
        {
          "format": "pairwise-catalogue/1",
          "source": {"slug": "moves", "name": "Moves", "licence": "CC0-1.0", "retrieved": "DAY"},
          "makers": [{"slug": "mover", "name": "Mover"}],
          "providers": [{"slug": "mover", "name": "Mover", "tier": "first-party", "firstPartyOf": "mover"}],
          "models": [
            {"slug": "moved-left", "name": "Moved Left", "maker": "mover", "family": "Moved", "kind": "chat", "line": "moved",
             "released": "2026-09-29", "openness": "proprietary", "inputs": ["text"], "outputs": ["text"]},
            {"slug": "moved-right", "name": "Moved Right", "maker": "mover", "family": "Moved", "kind": "chat", "line": "moved",
             "released": "2026-09-29", "openness": "proprietary", "inputs": ["text"], "outputs": ["text"]}
          ],
          "routes": [
            {"model": "moved-left", "provider": "mover", "modelId": "left", "state": "priced", "input": "PRICE", "output": "9"},
            {"model": "moved-right", "provider": "mover", "modelId": "right", "state": "priced", "input": "PRICE", "output": "9"}
          ]
        }
        """;

    private final SampleSite.Visitor visitor;
    private final Imports imports;
    private final AtomicBoolean isOver = new AtomicBoolean();
    private final Queue<Seen> seen = new ConcurrentLinkedQueue<>();

    OneCatalogueTests(@LocalServerPort int port, @Autowired Imports imports) {
        this.visitor = new SampleSite.Visitor(port);
        this.imports = imports;
    }

    private record Answered(String version, String address) {}

    private record Seen(Answered what, String body) {

        Set<String> prices() {
            return PRICE.matcher(body).results().map(MatchResult::group).collect(toSet());
        }
    }

    @Test
    void everyAnswerIsOfTheCatalogueThatItNames(@TempDir Path folder) throws Exception {
        moveTo(0, folder);
        List<Future<?>> visits = new ArrayList<>();
        try (ExecutorService visitors = Executors.newVirtualThreadPerTaskExecutor()) {
            ADDRESSES.forEach(address -> visits.add(visitors.submit(() -> visit(address))));
            moveOnAndOn(folder);
        }
        for (Future<?> visit : visits) {
            visit.get();
        }

        Map<Answered, Set<String>> bodies = seen.stream().collect(groupingBy(Seen::what, mapping(Seen::body, toSet())));
        assertThat(bodies.values()).allSatisfy(body -> assertThat(body).hasSize(1));
        assertThat(seen).allSatisfy(answer -> assertThat(answer.prices()).hasSize(1));
        assertThat(bodies.keySet().stream().map(Answered::version).distinct()).hasSizeGreaterThanOrEqualTo(MOVES);
    }

    private void moveOnAndOn(Path folder) throws IOException {
        try {
            for (int move = 1; move <= MOVES; move++) {
                moveTo(move, folder);
                look(PAIR);
            }
        } finally {
            isOver.set(true);
        }
    }

    private void visit(String address) {
        while (!isOver.get()) {
            look(address);
        }
    }

    private void look(String address) {
        HttpResponse<String> answer = visitor.get(address);
        assertThat(answer.statusCode()).isEqualTo(200);
        String version = answer.headers().firstValue("Catalogue-Version").orElseThrow();
        seen.add(new Seen(new Answered(version, address), answer.body()));
    }

    private void moveTo(int move, Path folder) throws IOException {
        String document = DOCUMENT.replace("DAY", FIRST_DAY.plusDays(move).toString())
                .replace("PRICE", "7.%d".formatted(10 + move));
        imports.take(Files.writeString(folder.resolve("prices.json"), document));
    }

    static class Database {

        @Bean
        JdbcConnectionDetails fresh() throws SQLException {
            return PostgresConfiguration.freshDatabaseOnTheServer();
        }
    }
}
