package dev.pairwise.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the address of agents answers to those who do not speak the protocol, or speak it badly on purpose. */
@SiteTest
class McpEndpointTests {

    private static final String PING = "{\"jsonrpc\": \"2.0\", \"id\": 7, \"method\": \"ping\"}";

    private final int port;

    McpEndpointTests(@LocalServerPort int port) {
        this.port = port;
    }

    @Test
    void answersWithoutASession() {
        HttpResponse<String> answer = post(PING);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"jsonrpc\":\"2.0\",\"id\":7,\"result\":{}}");
        assertThat(answer.headers().map()).doesNotContainKeys("mcp-session-id", "set-cookie");
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"jsonrpc": "2.0", "id": "a", "method": "tools/list"}                                | 200 | search_models
                    {"jsonrpc": "2.0", "id": 1, "method": "tools/list", "params": {}}                    | 200 | search_models
                    {"jsonrpc": "2.0", "method": "notifications/initialized"}                            | 202 |
                    {"jsonrpc": "2.0", "method": "notifications/nothing", "params": {"x": [1]}}          | 202 |
                    {"jsonrpc": "2.0", "id": 1, "result": {}}                                            | 202 |
                    {"jsonrpc": "2.0", "id": 1, "error": {"code": 1, "message": "x"}}                    | 202 |
                    {"jsonrpc": "2.0", "id": 1, "method": "resources/list"}                              | 200 | -32601
                    {"jsonrpc": "2.0", "id": 1, "method": ""}                                            | 200 | -32601
                    {"jsonrpc": "2.0", "id": 1, "method": "tools/call"}                                  | 200 | -32602
                    {"jsonrpc": "2.0", "id": 1, "method": "tools/call", "params": {}}                    | 200 | -32602
                    {"jsonrpc": "2.0", "id": 1, "method": "tools/call", "params": []}                    | 400 | -32602
                    {"jsonrpc": "2.0", "id": 1, "method": "tools/call", "params": {"name": "rm"}}        | 200 | -32602
                    {"jsonrpc": "2.0", "id": 1, "method": "tools/call", "params": {"name": null}}        | 200 | -32602
                    {"jsonrpc": "2.0", "id": 1, "method": "tools/call", "params": {"name": "get_model", "arguments": [1]}} | 200 | -32602
                    {"jsonrpc": "2.0", "id": 1, "method": "tools/call", "params": {"name": "get_model", "arguments": null}} | 200 | model: is needed
                    {"jsonrpc": "2.0", "id": 1, "method": "tools/call", "params": {"name": "get_model", "_meta": 5}} | 200 | -32602
                    {"jsonrpc": "2.0", "id": 1, "method": "initialize", "params": {"protocolVersion": {}}} | 200 | -32602
                    {"jsonrpc": "2.0", "id": 1, "method": "initialize"}                                  | 200 | protocolVersion
                    {"jsonrpc": "2.0", "id": 1, "method": "tools/list", "params": {"cursor": {"a": 1}}}  | 200 | -32602
                    {"jsonrpc": "1.0", "id": 1, "method": "ping"}                                        | 400 | -32600
                    {"id": 1, "method": "ping"}                                                          | 400 | -32600
                    {"jsonrpc": "2.0", "id": null, "method": "ping"}                                     | 400 | -32600
                    {"jsonrpc": "2.0", "id": 1.5, "method": "ping"}                                      | 400 | -32600
                    {"jsonrpc": "2.0", "id": {}, "method": "ping"}                                       | 400 | -32600
                    {"jsonrpc": "2.0", "id": 1, "method": 5}                                             | 400 | -32600
                    {"jsonrpc": "2.0", "id": 1}                                                          | 400 | -32600
                    [{"jsonrpc": "2.0", "id": 1, "method": "ping"}]                                      | 400 | Batches
                    []                                                                                   | 400 | -32600
                    "ping"                                                                               | 400 | -32600
                    null                                                                                 | 400 | -32600
                    {"jsonrpc": "2.0", "id": 1, "method": "ping"                                         | 400 | -32700
                    {"jsonrpc": "2.0", "id": 1, "method": "ping"} {}                                     | 400 | -32700
                    <xml/>                                                                               | 400 | -32700
                    ''                                                                                   | 400 | -32700
                    """)
    void answersEachMessageByTheRules(String message, int status, String part) {
        HttpResponse<String> answer = post(message);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body())
                .contains(part == null ? "" : part)
                .doesNotContain("Exception", "jackson", "modelcontextprotocol");
        assertThat(part != null || answer.body().isEmpty()).isTrue();
    }

    @Test
    void answersAVersionThatItDoesNotKnowWithItsNewest() {
        assertThat(post(initialize("1999-01-01")).body()).contains("\"protocolVersion\":\"2025-11-25\"");
        assertThat(post(initialize("2025-06-18")).body()).contains("\"protocolVersion\":\"2025-06-18\"");
    }

    @Test
    void refusesTheHeaderOfAVersionThatIsNotSpoken() {
        assertThat(post(PING, "MCP-Protocol-Version", "1999-01-01").statusCode())
                .isEqualTo(400);
        assertThat(post(PING, "MCP-Protocol-Version", "2025-06-18").statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 5_000, 30_000})
    void survivesDeepMessages(int depth) {
        String deep =
                "{\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": \"tools/call\", \"params\": {\"name\": \"get_model\", \"arguments\": {\"model\": "
                        + "[".repeat(depth) + "]".repeat(depth) + "}}}";

        assertThat(post(deep).statusCode()).isEqualTo(400);
    }

    @Test
    void refusesAMessageThatIsTooLong() {
        String atMost = padded(64 * 1024);

        assertThat(post(atMost).statusCode()).isEqualTo(200);
        assertThat(post(atMost + " ").statusCode()).isEqualTo(413);
        assertThat(post(padded(1_500_000)).statusCode()).isEqualTo(413);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    text/plain                        | application/json           | 415
                    application/json, text/plain      | application/json           | 415
                    application/x-www-form-urlencoded | */*                        | 415
                    nonsense                          | */*                        | 415
                    application/json                  | text/html                  | 406
                    application/json                  | text/event-stream          | 406
                    application/json                  | application/json;q=0       | 406
                    application/json                  | ;;;                        | 406
                    application/json; charset=utf-8   | */*                        | 200
                    APPLICATION/JSON                  | application/*              | 200
                    """)
    void takesAndGivesJsonAlone(String contentType, String accept, int status) {
        assertThat(send("POST", PING, Map.of("Content-Type", contentType, "Accept", accept))
                        .statusCode())
                .isEqualTo(status);
    }

    @Test
    void takesNoPackedBody() {
        assertThat(post(PING, "Content-Encoding", "gzip").statusCode()).isEqualTo(415);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD", "PUT", "DELETE", "PATCH"})
    void isPostedToAlone(String method) {
        HttpResponse<String> answer = send(method, "", Map.of("Accept", "text/event-stream"));

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow")).contains("POST, OPTIONS");
        assertThat(answer.body().isEmpty() || answer.body().startsWith("This address is for agents."))
                .isTrue();
    }

    @Test
    void letsPagesOfAnyOriginAsk() {
        HttpResponse<String> asked = send("OPTIONS", "", Map.of("Access-Control-Request-Method", "POST"));

        assertThat(asked.statusCode()).isEqualTo(204);
        assertThat(asked.headers().firstValue("Access-Control-Allow-Headers"))
                .hasValueSatisfying(headers -> assertThat(headers).contains("Content-Type", "MCP-Protocol-Version"));
        assertThat(asked.headers().map()).doesNotContainKey("access-control-allow-credentials");
        assertThat(post(PING).headers().firstValue("Access-Control-Allow-Origin"))
                .contains("*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/mcp/", "/MCP", "/Mcp/"})
    void isFoundUnderOtherSpellingsByThoseWhoPost(String address) {
        HttpResponse<String> answer = sendTo(address, "POST", PING, Map.of("Content-Type", "application/json"));

        assertThat(answer.statusCode()).isEqualTo(308);
        assertThat(answer.headers().firstValue("Location")).contains("/mcp");
    }

    @Test
    void survivesABodyThatBreaksOff() {
        assertThat(raw("Transfer-Encoding: chunked\r\n\r\nzz\r\n")).startsWith("HTTP/1.1 400");
    }

    private static String initialize(String version) {
        return "{\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": \"initialize\", \"params\": {\"protocolVersion\": \"%s\", \"capabilities\": {}, \"clientInfo\": {\"name\": \"x\", \"version\": \"1\"}}}"
                .formatted(version);
    }

    private static String padded(int length) {
        return PING + " ".repeat(length - PING.length());
    }

    private HttpResponse<String> post(String body, String... headers) {
        Map<String, String> all = new HashMap<>(
                Map.of("Content-Type", "application/json", "Accept", "application/json, text/event-stream"));
        for (int at = 0; at < headers.length; at += 2) {
            all.put(headers[at], headers[at + 1]);
        }
        return send("POST", body, all);
    }

    private HttpResponse<String> send(String method, String body, Map<String, String> headers) {
        return sendTo("/mcp", method, body, headers);
    }

    private HttpResponse<String> sendTo(String address, String method, String body, Map<String, String> headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                .method(method, HttpRequest.BodyPublishers.ofString(body));
        headers.forEach(request::header);
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException problem) {
            throw new IllegalStateException(problem);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interruption);
        }
    }

    private String raw(String restOfHeadAndBody) {
        String head =
                "POST /mcp HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: application/json\r\n";
        try (Socket socket = new Socket("localhost", port)) {
            socket.getOutputStream().write((head + restOfHeadAndBody).getBytes(StandardCharsets.US_ASCII));
            socket.shutdownOutput();
            InputStream answer = socket.getInputStream();
            return new String(answer.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException problem) {
            throw new IllegalStateException(problem);
        }
    }
}
