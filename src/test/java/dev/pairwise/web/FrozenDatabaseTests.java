package dev.pairwise.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.pairwise.KillableServer;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.actuate.endpoint.HealthDescriptor;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.json.JsonMapper;

/** A database that takes every question and answers none or late, and one that is killed and started again, below a running application. */
@SpringBootTest(
        properties = {
            "pairwise.catalogue.bundled=false",
            "pairwise.catalogue.poll=100ms",
            "spring.datasource.hikari.connection-timeout=1000",
            "spring.datasource.hikari.validation-timeout=500",
            "spring.datasource.hikari.data-source-properties.socketTimeout=2"
        })
@AutoConfigureMockMvc
@DirtiesContext
@Import(Imports.class)
@DisabledOnOs(OS.WINDOWS)
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class FrozenDatabaseTests {

    private static final String PAIR = "/compare/gpt-4o-audio-preview/mistral-small-3.1-24b-instruct";
    private static final List<String> PAIRS = List.of(
            PAIR,
            "/compare/gpt-4o-2024-11-20/gpt-4o-audio-preview",
            "/compare/gpt-4o-2024-11-20/mistral-small-3.1-24b-instruct");
    private static final long WRITE_LOCK = 7_246_001;

    @TempDir
    private static Path data;

    private static KillableServer server;

    private final MockMvcTester visitor;
    private final Imports imports;
    private final HealthEndpoint health;

    @TempDir
    Path folder;

    @Autowired
    FrozenDatabaseTests(MockMvcTester visitor, Imports imports, HealthEndpoint health) {
        this.visitor = visitor;
        this.imports = imports;
        this.health = health;
    }

    @BeforeAll
    static void start() throws IOException {
        server = new KillableServer(data.resolve("postgres"));
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @DynamicPropertySource
    static void ownServer(DynamicPropertyRegistry settings) {
        settings.add("spring.datasource.url", () -> server.url("postgres"));
        settings.add("spring.datasource.username", () -> KillableServer.USER);
        settings.add("spring.datasource.password", () -> KillableServer.USER);
    }

    @BeforeEach
    void empty() throws SQLException {
        server.execute("truncate source, withdrawn cascade");
        imports.take(Imports.THREE_MODELS);
    }

    @AfterEach
    void thaw() {
        server.thaw();
        eventually(this::answers);
    }

    @Test
    void servesOnSaysThatItIsSilentAndRecoversByItself() {
        server.freeze();

        assertThat(database()).contains(Status.DOWN.getCode(), "PostgreSQL is silent");
        assertThat(visitor.get().uri(PAIR)).hasStatusOk().bodyText().contains("$155");
        assertThat(visitor.get().uri("/compare/gpt-4o-2024-11-20/gpt-4o-audio-preview"))
                .hasStatusOk();
        assertThat(visitor.get().uri("/models/gpt-4o-audio-preview")).hasStatusOk();
        assertThat(database()).contains(Status.DOWN.getCode());

        server.thaw();
        eventually(this::answers);
        imports.takeNewPrice(folder);
        assertThat(visitor.get().uri(PAIR)).hasStatusOk().bodyText().contains("$235");
    }

    @Test
    void givesUpAnImportInTheMiddleAndTakesItLater() throws SQLException {
        try (Connection other = server.connect("postgres")) {
            beginWriting(other);
            CompletableFuture<Void> waiting = CompletableFuture.runAsync(() -> imports.takeNewPrice(folder));
            eventually(() -> waitingFor(Duration.ZERO));

            server.freeze();
            assertThatThrownBy(waiting::get).isInstanceOf(ExecutionException.class);
            server.thaw();
        }

        assertThat(visitor.get().uri(PAIR)).bodyText().contains("$155");
        imports.takeNewPrice(folder);
        assertThat(visitor.get().uri(PAIR)).bodyText().contains("$235");
    }

    @Test
    void waitsForAnotherImportLongerThanForAnAnswer() throws Exception {
        CompletableFuture<Void> waiting;
        try (Connection other = server.connect("postgres")) {
            beginWriting(other);
            waiting = CompletableFuture.runAsync(() -> imports.takeNewPrice(folder));
            eventually(() -> waitingFor(Duration.ofSeconds(3)));
        }

        waiting.get();
        assertThat(visitor.get().uri(PAIR)).bodyText().contains("$235");
    }

    @Test
    void recoversByItselfFromAServerThatWasKilledAndStartedAgain() throws IOException, SQLException {
        server.killWhole();

        eventually(() -> database().contains(Status.DOWN.getCode()));
        assertThat(visitor.get().uri("/models/mistral-small-3.1-24b-instruct")).hasStatusOk();

        server.recover();
        eventually(this::answers);
        imports.takeNewPrice(folder);
        assertThat(visitor.get().uri(PAIR)).bodyText().contains("$235");
    }

    @Test
    void servesAndImportsWhileTheDatabaseSleepsMostOfTheTime() {
        AtomicBoolean isSlow = new AtomicBoolean(true);
        CompletableFuture<Void> sleeping = CompletableFuture.runAsync(() -> sleepMostOfTheTime(isSlow));
        try {
            for (String pair : PAIRS) {
                assertThat(visitor.get().uri(pair)).hasStatusOk();
            }
            imports.takeNewPrice(folder);
        } finally {
            isSlow.set(false);
            sleeping.join();
        }
        assertThat(visitor.get().uri(PAIR)).bodyText().contains("$235");
    }

    private static void sleepMostOfTheTime(AtomicBoolean isSlow) {
        while (isSlow.get()) {
            server.freeze();
            pause(300);
            server.thaw();
            pause(100);
        }
    }

    private static void pause(int milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
        }
    }

    /** A busy machine takes its time. */
    private static void eventually(Callable<Boolean> holds) {
        await().atMost(Duration.ofMinutes(1)).until(holds);
    }

    private boolean answers() {
        return Objects.requireNonNull(health.healthForPath("db")).getStatus().equals(Status.UP);
    }

    private String database() {
        HealthDescriptor database = health.healthForPath("db");
        return JsonMapper.shared().writeValueAsString(database);
    }

    /** As another program does that imports, until it is cut off. */
    private static void beginWriting(Connection other) throws SQLException {
        try (Statement statement = other.createStatement()) {
            statement.execute("select pg_advisory_lock(" + WRITE_LOCK + ")");
        }
    }

    /** Whether somebody has asked for the turn to write for that long. */
    private static boolean waitingFor(Duration time) throws SQLException {
        try (Connection connection = server.connect("postgres");
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("""
                        select from pg_stat_activity
                        where query like '%%try%%(%d)%%' and pid <> pg_backend_pid()
                        and clock_timestamp() - xact_start >= interval '%d s'""".formatted(WRITE_LOCK, time.toSeconds()))) {
            return found.next();
        }
    }
}
