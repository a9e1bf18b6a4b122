package dev.pairwise.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.pairwise.PostgresConfiguration;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.health.actuate.endpoint.HealthEndpointGroup;
import org.springframework.boot.health.actuate.endpoint.HealthEndpointGroups;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The database of a running application goes away and comes back. */
@SpringBootTest(
        properties = {
            "pairwise.catalogue.bundled=false",
            "pairwise.catalogue.poll=100ms",
            "spring.datasource.hikari.connection-timeout=500"
        })
@AutoConfigureMockMvc
@Import({DatabaseGoneTests.WiredDatabase.class, Imports.class})
@ExtendWith(OutputCaptureExtension.class)
class DatabaseGoneTests {

    private static final String PAIR = "/compare/gpt-4o-audio-preview/mistral-small-3.1-24b-instruct";
    private static final String NEVER_ASKED_BEFORE = "/compare/gpt-4o-2024-11-20/gpt-4o-audio-preview";

    private final MockMvcTester visitor;
    private final Imports imports;
    private final Relay wire;
    private final HealthEndpoint health;
    private final HealthEndpointGroups groups;

    @Autowired
    DatabaseGoneTests(
            MockMvcTester visitor, Imports imports, Relay wire, HealthEndpoint health, HealthEndpointGroups groups) {
        this.groups = groups;
        this.health = health;
        this.visitor = visitor;
        this.imports = imports;
        this.wire = wire;
    }

    @Test
    void servesOnWithoutItAndTheNewFactsOnceItIsBack(CapturedOutput log, @TempDir Path folder) {
        imports.take(Imports.THREE_MODELS);
        assertThat(visitor.get().uri(PAIR)).hasStatusOk().bodyText().contains("$155");

        wire.cut();
        await().until(() -> log.getOut().contains("The catalogue cannot be read; the last one is served on"));
        assertThat(visitor.get().uri(PAIR)).hasStatusOk().bodyText().contains("$155");
        assertThat(visitor.get().uri(NEVER_ASKED_BEFORE)).hasStatusOk();
        assertThat(visitor.get().uri("/models/gpt-4o-audio-preview")).hasStatusOk();
        assertThat(visitor.get().uri("/changes")).hasStatusOk();
        assertThat(statusOf("readiness")).isEqualTo(Status.DOWN.getCode());
        assertThat(statusOf("readiness", "snapshot")).isEqualTo("CUT_OFF");

        wire.mend();
        await().until(() -> log.getOut().contains("The database answers again"));
        imports.takeNewPrice(folder);
        assertThat(visitor.get().uri(PAIR)).hasStatusOk().bodyText().contains("$235");
    }

    /** A balancer looks at the number: without its database a server stays, and goes when it stops. */
    @Test
    void noBalancerTakesAServerOutForIt() {
        HealthEndpointGroup readiness = Objects.requireNonNull(groups.get("readiness"));

        assertThat(readiness.getHttpCodeStatusMapper().getStatusCode(Status.DOWN))
                .isEqualTo(200);
        assertThat(readiness
                        .getHttpCodeStatusMapper()
                        .getStatusCode(readiness
                                .getStatusAggregator()
                                .getAggregateStatus(Status.DOWN, Status.OUT_OF_SERVICE, Status.UP)))
                .isEqualTo(503);
    }

    private String statusOf(String... path) {
        return Objects.requireNonNull(health.healthForPath(path)).getStatus().getCode();
    }

    /** The test server at the far end of a wire. */
    static class WiredDatabase {

        private final JdbcConnectionDetails server;

        WiredDatabase() throws SQLException {
            this.server = PostgresConfiguration.freshDatabaseOnTheServer();
        }

        @Bean
        Relay wire() {
            URI address = URI.create(server.getJdbcUrl().replaceFirst("^jdbc:", ""));
            return new Relay(new InetSocketAddress(address.getHost(), address.getPort()));
        }

        @Bean
        JdbcConnectionDetails wiredDatabase(Relay wire) {
            String url = server.getJdbcUrl().replaceFirst("//[^/]*/", "//localhost:" + wire.port() + "/");
            return new Details(url, String.valueOf(server.getUsername()), String.valueOf(server.getPassword()));
        }
    }

    private record Details(String getJdbcUrl, String getUsername, String getPassword)
            implements JdbcConnectionDetails {}
}
