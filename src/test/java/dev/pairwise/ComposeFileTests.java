package dev.pairwise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

class ComposeFileTests {

    private final JsonNode services =
            new YAMLMapper().readTree(Path.of("docker-compose.yml").toFile()).get("services");

    @Test
    void publishesTheProxyAloneSoThatTheSiteCanBeScaled() {
        assertThat(services.get("proxy").get("image").asString()).matches("nginx:1\\.(2[89]|[3-9]\\d)");
        assertThat(services.get("proxy").get("ports")).isNotNull();
        assertThat(services.get("site").get("ports")).isNull();
        assertThat(services.get("site").get("container_name")).isNull();
    }

    @Test
    void mountsFilesThatAreThere() {
        assertThat(services.get("proxy").get("volumes").valueStream().map(JsonNode::asString))
                .singleElement()
                .satisfies(volume -> assertThat(Path.of(volume.substring(0, volume.indexOf(":"))))
                        .isRegularFile());
    }

    /** The file says where the site is, and visitors do not. */
    @Test
    void tellsTheSiteWhereItIs() throws IOException {
        JsonNode environment = services.get("site").get("environment");

        assertThat(environment.get("PAIRWISE_SITE_ADDRESS").asString()).contains("http://localhost:");
        assertThat(environment.get("SERVER_FORWARD_HEADERS_STRATEGY").asString())
                .isEqualTo("none");
        assertThat(Files.readString(Path.of("src/main/proxy/nginx.conf"))).contains("server site:8080 resolve");
    }

    /** Whoever breaks in finds no root, nothing to write to and no way up. */
    @ParameterizedTest
    @ValueSource(strings = {"site", "proxy"})
    void givesVisitorsNothingToBreak(String name) throws IOException {
        JsonNode service = services.get(name);

        assertThat(service.get("read_only").asBoolean()).isTrue();
        assertThat(service.get("cap_drop").valueStream().map(JsonNode::asString))
                .containsExactly("ALL");
        assertThat(service.get("security_opt").valueStream().map(JsonNode::asString))
                .containsExactly("no-new-privileges:true");
        assertThat(service.get("privileged")).isNull();
        assertThat(Files.readString(Path.of("Dockerfile"))).containsPattern("(?m)^USER pairwise$");
    }

    @Test
    void runsTheImageThatTheTestsRun() throws IOException {
        assertThat(Files.readString(Path.of("docker-compose.yml"))).contains("image: " + TestServer.IMAGE + "\n");
    }

    @Test
    void runsTheMajorVersionThatIsTested() throws SQLException {
        TestServer server = TestServer.running();
        try (Connection connection =
                DriverManager.getConnection(server.url("postgres"), server.user(), server.user())) {
            int majorVersion = connection.getMetaData().getDatabaseMajorVersion();
            assertThat(TestServer.IMAGE).isEqualTo("postgres:" + majorVersion);
        }
    }
}
