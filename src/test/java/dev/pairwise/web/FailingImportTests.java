package dev.pairwise.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.pairwise.PostgresConfiguration;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A scheduled import that fails is seen in the health of the server and nowhere on its pages. */
@SpringBootTest(
        properties = {
            "pairwise.catalogue.bundled=false",
            "pairwise.imports.first-after=0s",
            "pairwise.imports.sets.modelsdev.place=no/such/file.json"
        })
@AutoConfigureMockMvc
@Import({PostgresConfiguration.class, Imports.class})
class FailingImportTests {

    private final MockMvcTester visitor;
    private final Imports imports;
    private final HealthEndpoint health;

    @Autowired
    FailingImportTests(MockMvcTester visitor, Imports imports, HealthEndpoint health) {
        this.visitor = visitor;
        this.imports = imports;
        this.health = health;
    }

    @Test
    void isVisibleInHealthAndTakesNothingDown() {
        imports.take(Imports.THREE_MODELS);

        await().until(() -> "FAILING".equals(statusOf("imports")));

        assertThat(statusOf()).isEqualTo(Status.UP.getCode());
        assertThat(statusOf("readiness")).isEqualTo(Status.UP.getCode());
        assertThat(visitor.get().uri("/models/gpt-4o-audio-preview")).hasStatusOk();
        assertThat(visitor.get().uri("/actuator/health")).hasStatus(404);
    }

    private String statusOf(String... path) {
        return Objects.requireNonNull(health.healthForPath(path)).getStatus().getCode();
    }
}
