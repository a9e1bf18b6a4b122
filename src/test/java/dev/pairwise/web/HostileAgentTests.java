package dev.pairwise.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whatever attackers write into a catalogue, agents are told it as text, a fact like any other. */
@SpringBootTest(classes = HostileSite.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class HostileAgentTests {

    private final HostileVisitor visitor;

    HostileAgentTests(@LocalServerPort int port) {
        this.visitor = new HostileVisitor(port);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    get_model       | {"model": "acme-large-2"}
                    get_model       | {"model": "birch-7b"}
                    get_model       | {"model": "birch-7b", "whole_page": true}
                    get_model       | {"model": "acme"}
                    compare_models  | {"left": "acme-large-2", "right": "birch-7b"}
                    compare_models  | {"left": "acme-large-2", "right": "birch-7b", "whole_page": true}
                    compare_models  | {"left": "acme-large-2", "right": "acme-large-2"}
                    search_models   | {"query": "acme", "limit": 50}
                    search_models   | {"query": "script", "limit": 50}
                    search_models   | {"query": "qzxjwvk"}
                    cheapest_models | {"limit": 50}
                    list_changes    | {"limit": 100}
                    """)
    void agentsAreToldItAsText(String tool, String arguments) {
        HttpResponse<byte[]> answer = visitor.post("/mcp", """
                {"jsonrpc": "2.0", "id": 1, "method": "tools/call", "params": {"name": "%s", "arguments": %s}}
                """.formatted(tool, arguments));

        assertThat(answer.statusCode()).isEqualTo(200);
        HostileText.checkHeaders(answer);
        JsonNode result = JsonMapper.shared().readTree(HostileText.text(answer)).path("result");
        HostileText.checkMarkdown(result.path("content").path(0).path("text").asString(""));
        assertThat(result.path("isError").asBoolean()
                        || result.path("structuredContent").isObject())
                .isTrue();
    }
}
