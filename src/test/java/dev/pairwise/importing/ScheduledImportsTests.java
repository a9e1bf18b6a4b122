package dev.pairwise.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pairwise.StoreTest;
import dev.pairwise.catalogue.CatalogueStore;
import dev.pairwise.catalogue.CurrentCatalogue;
import dev.pairwise.catalogue.ImportTurn;
import dev.pairwise.document.CatalogueDocument;
import dev.pairwise.importing.ImportJournal.Outcome;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.Status;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.concurrent.SimpleAsyncTaskScheduler;

@StoreTest
class ScheduledImportsTests {

    private static final Instant NOW = Instant.parse("2026-09-03T00:00:00Z");
    private static final String DOCUMENT = """
            {"format": "pairwise-catalogue/1",
             "source": {"slug": "sample", "name": "A sample", "licence": "MIT", "retrieved": "2026-09-02"},
             "makers": [{"slug": "cedar", "name": "Cedar"}]}""";

    private final ImportRun imports;
    private final ImportTurn turn;
    private final OwnFormat format;
    private final CatalogueStore store;
    private final JdbcTemplate database;

    @TempDir
    Path folder;

    @Autowired
    ScheduledImportsTests(
            ImportRun imports, ImportTurn turn, OwnFormat format, CatalogueStore store, JdbcTemplate database) {
        this.imports = imports;
        this.turn = turn;
        this.format = format;
        this.store = store;
        this.database = database;
    }

    @BeforeEach
    void fill() {
        database.execute("truncate source, withdrawn cascade");
        imports.run(format, Samples.small(), ImportOptions.USUAL);
    }

    @Test
    void importsOnOneOfTwoServersThatTryAtOnce() throws InterruptedException, IOException {
        Path file = Files.writeString(folder.resolve("new.json"), DOCUMENT);
        SlowFormat slow = new SlowFormat(format);
        Server first = new Server(turn, slow);
        Server second = new Server(turn, slow);
        int before = writes();

        Thread importing = Thread.ofVirtual().start(() -> first.scheduled.run(slow, file.toString()));
        slow.reached.await();
        second.scheduled.run(slow, file.toString());
        slow.released.countDown();
        importing.join();

        assertThat(first.outcomes()).containsExactly(Outcome.IMPORTED);
        assertThat(second.outcomes()).containsExactly(Outcome.ELSEWHERE);
        assertThat(writes()).isEqualTo(before + 1);
        assertThat(store.read().makers()).extracting("slug").contains("cedar");
        second.scheduled.run(slow, file.toString());
        assertThat(second.outcomes()).containsExactly(Outcome.UNCHANGED);
    }

    private int writes() {
        return Objects.requireNonNull(database.queryForObject("select counter from catalogue_version", Integer.class));
    }

    @Test
    void showsAFailureUntilTheNextSuccessAndLeavesTheCatalogueAsItWas() throws IOException {
        Path file = folder.resolve("new.json");
        Server server = new Server(turn, format);
        CatalogueDocument before = store.read();

        server.scheduled.run(format, file.toString());

        assertThat(server.outcomes()).containsExactly(Outcome.REFUSED);
        assertThat(server.health.health().getStatus()).isEqualTo(ImportHealth.FAILING);
        assertThat(server.health.health().getDetails().get("pairwise"))
                .asString()
                .contains("nothing was changed", "lastSuccess=none since the start", NOW.toString(), file.toString());
        assertThat(store.read()).isEqualTo(before);

        Files.writeString(file, DOCUMENT);
        server.scheduled.run(format, file.toString());

        assertThat(server.health.health().getStatus()).isEqualTo(Status.UP);
        assertThat(server.health.health().getDetails().get("pairwise"))
                .asString()
                .contains("outcome=imported", "outcome=refused");
    }

    @Test
    void survivesADatabaseThatIsAwayAndAPlaceThatDoesNotAnswer() {
        Server cutOff = new Server(
                work -> {
                    throw new DataAccessResourceFailureException("nobody answers");
                },
                format);
        Server online = new Server(turn, format);

        cutOff.scheduled.run(format, "any.json");
        online.scheduled.run(format, "http://localhost:1/any.json");

        assertThat(cutOff.outcomes()).containsExactly(Outcome.FAILED);
        assertThat(online.outcomes()).containsExactly(Outcome.FAILED);
        assertThat(online.health.health().getDetails().get("pairwise"))
                .asString()
                .contains("cannot be fetched");
    }

    @Test
    void countsHowImportsEndAndHowLongAgoTheLastGoodOneWas() throws IOException {
        Path file = Files.writeString(folder.resolve("new.json"), DOCUMENT);
        Server server = new Server(turn, format);

        assertThat(server.number("pairwise.import.last.success")).isNaN();
        server.scheduled.run(format, file.toString());
        server.scheduled.run(format, file.toString());
        server.scheduled.run(format, folder.resolve("missing.json").toString());

        assertThat(server.runs("imported")).isEqualTo(1);
        assertThat(server.runs("unchanged")).isEqualTo(1);
        assertThat(server.runs("refused")).isEqualTo(1);
        assertThat(server.runs("failed")).isZero();
        assertThat(server.number("pairwise.import.last.success")).isZero();
        assertThat(server.number("pairwise.catalogue.age"))
                .isEqualTo((double) Duration.ofDays(2).toSeconds());
    }

    @Test
    void schedulesEachDataSetAtItsOwnIntervalAndNothingThatNobodyNamed() {
        Server server = new Server(turn, format);

        assertThat(server.scheduler.scheduled)
                .containsExactly(new Scheduled(NOW.plusSeconds(60), Duration.ofMinutes(30)));
    }

    @Test
    void refusesADataSetThatDoesNotExistAndNamesTheSetting() {
        assertThatThrownBy(() -> new Server(turn, format, "lite-llm"))
                .hasMessage("pairwise.imports.sets.lite-llm names no data set; there are [pairwise]");
    }

    private record Scheduled(Instant first, Duration every) {}

    /** One server of several on the same store. */
    private final class Server {

        private final RecordingScheduler scheduler = new RecordingScheduler();
        private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
        private final ImportJournal journal = new ImportJournal(Clock.fixed(NOW, ZoneOffset.UTC), () -> 0);
        private final ImportHealth health = new ImportHealth(journal);
        private final ScheduledImports scheduled;

        Server(ImportTurn turn, DataSet dataSet) {
            this(turn, dataSet, "pairwise");
        }

        Server(ImportTurn turn, DataSet dataSet, String name) {
            CurrentCatalogue current = new CurrentCatalogue(store, DocumentFile::pack);
            current.refresh();
            ImportMetrics metrics = new ImportMetrics(registry, journal, current, Clock.fixed(NOW, ZoneOffset.UTC));
            this.scheduled = new ScheduledImports(
                    new ImportSettings(
                            Duration.ofHours(24),
                            Duration.ofMinutes(1),
                            false,
                            Map.of(name, new ImportSettings.DataSetSettings("place.json", Duration.ofMinutes(30)))),
                    new DataSets(List.of(dataSet)),
                    new ScheduledImports.Work(imports, turn, new Download(false), journal, metrics),
                    scheduler);
            scheduled.afterSingletonsInstantiated();
        }

        List<Outcome> outcomes() {
            return journal.entries().stream()
                    .flatMap(entry -> Stream.ofNullable(entry.last()))
                    .map(ImportJournal.Result::outcome)
                    .toList();
        }

        double runs(String outcome) {
            return registry.get("pairwise.import.runs")
                    .tags("dataset", "pairwise", "outcome", outcome)
                    .counter()
                    .count();
        }

        double number(String gauge) {
            return registry.get(gauge).timeGauge().value(TimeUnit.SECONDS);
        }
    }

    /** Notes what it is asked to do, and does none of it. */
    @SuppressWarnings("serial")
    private static final class RecordingScheduler extends SimpleAsyncTaskScheduler {

        private final List<Scheduled> scheduled = new ArrayList<>();

        @Override
        public Clock getClock() {
            return Clock.fixed(NOW, ZoneOffset.UTC);
        }

        @Override
        public ScheduledFuture<?> scheduleAtFixedRate(Runnable task, Instant first, Duration period) {
            scheduled.add(new Scheduled(first, period));
            return super.scheduleAtFixedRate(task, Instant.now().plus(Duration.ofDays(1)), Duration.ofDays(1));
        }
    }

    /** Our own format, which stops in the middle of its first reading until it is told to go on. */
    private record SlowFormat(OwnFormat format, CountDownLatch reached, CountDownLatch released) implements DataSet {

        SlowFormat(OwnFormat format) {
            this(format, new CountDownLatch(1), new CountDownLatch(1));
        }

        @Override
        public String name() {
            return format.name();
        }

        @Override
        public List<Translation> translate(List<Path> inputs, CatalogueDocument stored) {
            reached.countDown();
            try {
                released.await();
            } catch (InterruptedException interrupted) {
                throw new IllegalStateException(interrupted);
            }
            return format.translate(inputs, stored);
        }

        @Override
        public boolean wholeSnapshot() {
            return false;
        }
    }
}
