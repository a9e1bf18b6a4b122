package dev.pairwise.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pairwise.comparison.Pair;
import dev.pairwise.comparison.Workload;
import dev.pairwise.edition.Edition;
import dev.pairwise.edition.Editions;
import dev.pairwise.edition.NamedPair;
import dev.pairwise.page.ComparisonPage;
import dev.pairwise.page.PairQuery;
import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.HttpClientStreamableHttpTransport;
import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an agent gets that asks the whole site with the protocol's own client. */
@SpringBootTest(classes = BundledSite.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class McpClientTests {

    private static final Map<String, Object> LONG_REQUESTS =
            Map.of("requests", 5_000, "input", 20_000, "output", 1_000, "cached", 80);

    private static final JsonMapper MAPPER = new JsonMapper();

    private final Edition edition;
    private final String site;
    private final McpSyncClient client;

    McpClientTests(@Autowired Editions editions, @LocalServerPort int port) {
        this.edition = editions.current();
        this.site = "http://localhost:" + port;
        this.client = McpClient.sync(HttpClientStreamableHttpTransport.builder(site)
                        .endpoint("/mcp")
                        .build())
                .build();
    }

    @BeforeAll
    void greet() {
        client.initialize();
    }

    @AfterAll
    void leave() {
        client.close();
    }

    @Test
    void saysWhatItIsFor() {
        assertThat(client.getServerInfo().title()).isEqualTo("Pairwise");
        assertThat(client.getServerInstructions()).contains("compare_models", "Cite the address");
        assertThat(client.getServerCapabilities().tools()).isNotNull();
        assertThat(client.getServerCapabilities().resources()).isNull();
    }

    @Test
    void offersToolsThatOnlyRead() {
        List<Tool> tools = client.listTools().tools();

        assertThat(tools)
                .extracting(Tool::name)
                .containsExactly("search_models", "get_model", "compare_models", "cheapest_models", "list_changes");
        assertThat(tools).allSatisfy(tool -> {
            assertThat(tool.title()).isNotBlank();
            assertThat(tool.description()).isNotBlank();
            assertThat(tool.inputSchema()).containsEntry("additionalProperties", false);
            assertThat(tool.outputSchema()).isNotEmpty();
            assertThat(tool.annotations().readOnlyHint()).isTrue();
            assertThat(tool.annotations().idempotentHint()).isTrue();
            assertThat(tool.annotations().openWorldHint()).isFalse();
        });
    }

    @Test
    void comparesAtAWorkloadAsThePageDoes() {
        ComparisonPage page = page("claude-sonnet-5", "gpt-4o", new Workload(5_000, 20_000, 1_000, 80, 0));

        CallToolResult answer =
                call("compare_models", with(LONG_REQUESTS, "left", "gpt-4o", "right", "claude-sonnet-5"));

        assertThat(answer.isError()).isFalse();
        assertThat(text(answer))
                .contains(
                        page.monthlyCost().left().amount(),
                        page.monthlyCost().right().amount())
                .contains(page.verdict().sentence())
                .contains(site + "/compare/claude-sonnet-5/gpt-4o");
        assertThat(text(structured(answer), "address")).isEqualTo(site + "/compare/claude-sonnet-5/gpt-4o");
        assertThat(text(structured(answer), "catalogueDate"))
                .isEqualTo(edition.catalogue().date().toString());
        assertThat(text(structured(answer), "verdict", "sentence"))
                .isEqualTo(page.verdict().sentence());
    }

    /** 2 dollars a million tokens in, 10 out: worked out by hand. */
    @Test
    void costsAreExactDecimalTextsWithSourceAndDay() {
        CallToolResult answer =
                call("compare_models", Map.of("left", "claude-sonnet-5", "right", "gpt-4o", "requests", "1000"));

        JsonNode cost = structured(answer).path("leftCost");
        assertThat(List.of(text(cost, "inputPerMillion"), text(cost, "outputPerMillion"), text(cost, "dollarsAMonth")))
                .containsExactly("2", "10", "4.1");
        assertThat(List.of(text(cost, "source"), text(cost, "checked"), text(cost, "provider"), text(cost, "modelId")))
                .doesNotContain("");
    }

    @Test
    void givesTheWholePageAsMarkdownWhenAsked() {
        String markdown = new SampleSite.Visitor(Integer.parseInt(site.replaceAll(".*:", "")))
                .get("/compare/claude-sonnet-5/gpt-4o.md")
                .body();

        CallToolResult answer =
                call("compare_models", Map.of("left", "claude-sonnet-5", "right", "gpt-4o", "whole_page", true));

        assertThat(text(answer)).isEqualTo(markdown);
    }

    @ParameterizedTest
    @CsvSource({"claude-sonnet-5", "Claude Sonnet 5", "CLAUDE-SONNET-5", "anthropic/claude-sonnet-5", "claude sonnet 5"
    })
    void knowsAModelByEachOfItsNames(String name) {
        CallToolResult answer = call("get_model", Map.of("model", name));

        assertThat(answer.isError()).isFalse();
        assertThat(text(structured(answer), "model", "slug")).isEqualTo("claude-sonnet-5");
        assertThat(text(structured(answer), "model", "maker")).isEqualTo("Anthropic");
        assertThat(text(answer)).startsWith("# Claude Sonnet 5").contains("checked 20");
    }

    @Test
    void answersForEveryModel() {
        assertThat(edition.catalogue().models().stream()
                        .map(model -> model.slug().value()))
                .allSatisfy(slug -> {
                    CallToolResult answer = call("get_model", Map.of("model", slug));
                    assertThat(answer.isError())
                            .as("%s: %s", slug, text(answer))
                            .isFalse();
                    assertThat(text(structured(answer), "model", "slug")).isEqualTo(slug);
                });
    }

    @Test
    void findsModels() {
        CallToolResult answer = call("search_models", Map.of("query", "sonnet 5", "limit", 3));

        assertThat(list(answer, "models")).hasSizeBetween(1, 3);
        assertThat(text(answer)).contains("(claude-sonnet-5)");
    }

    @Test
    void namesTheNearestWhereNothingIsFound() {
        CallToolResult answer = call("search_models", Map.of("query", "clode sonnett fünf"));

        assertThat(answer.isError()).isFalse();
        assertThat(list(answer, "models").size() + list(answer, "nearest").size())
                .isPositive();
    }

    @Test
    void ranksOnlyWhatIsKnownToHaveWhatIsAskedFor() {
        CallToolResult answer = call(
                "cheapest_models",
                Map.of("capabilities", List.of("vision"), "min_context", 1_000_000, "open_weights", true, "limit", 5));

        List<JsonNode> models = list(answer, "models");
        assertThat(models).isNotEmpty().allSatisfy(model -> {
            assertThat(text(model, "openness")).isEqualTo("Open weights");
            assertThat(model.path("contextTokens").asLong()).isGreaterThanOrEqualTo(1_000_000);
        });
        assertThat(models.stream().map(model -> new BigDecimal(text(model, "cost", "dollarsAMonth"))))
                .isSorted();
    }

    @Test
    void listsChangesOfOneModelSinceADay() {
        CallToolResult all = call("list_changes", Map.of("limit", 100));
        JsonNode newest = list(all, "changes").getFirst();
        String day = text(newest, "day");
        String slug = text(newest, "model", "slug");

        CallToolResult some = call("list_changes", Map.of("since", day, "model", slug));

        assertThat(list(some, "changes")).isNotEmpty().allSatisfy(change -> {
            assertThat(text(change, "day")).isEqualTo(day);
            assertThat(text(change, "model", "slug")).isEqualTo(slug);
        });
    }

    @Test
    void listsNothingSinceADayToCome() {
        assertThat(list(call("list_changes", Map.of("since", "2199-01-01")), "changes"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    get_model      | {"model": "claude-sonet-5x"}                               | claude-sonnet-5
                    get_model      | {"model": "claude"}                                        | names no single model
                    get_model      | {"model": "qzxjwvk"}                                       | No model is called “qzxjwvk”
                    get_model      | {}                                                         | model: is needed.
                    get_model      | {"model": 5}                                               | model: give a text.
                    get_model      | {"model": "gpt-4o", "colour": "red"}                       | colour: there is no such argument.
                    compare_models | {"left": "gpt-4o", "right": "gpt-4o"}                      | name two different models
                    compare_models | {"left": "gpt-4o", "right": "qzxjwvk"}                     | right: No model is called
                    compare_models | {"left": "gpt-4o", "right": "gpt-5", "requests": 0}        | requests: give one whole number from 1 to
                    compare_models | {"left": "gpt-4o", "right": "gpt-5", "cached": 101}        | cached: give one whole number from 0 to 100
                    compare_models | {"left": "gpt-4o", "right": "gpt-5", "input": 1e999}       | input: give one whole number
                    compare_models | {"left": "gpt-4o", "right": "gpt-5", "output": 1.5}        | output: give one whole number
                    compare_models | {"left": "gpt-4o", "right": "gpt-5", "batch": "all"}       | batch: give one whole number
                    compare_models | {"left": "gpt-4o", "right": "gpt-5", "whole_page": "yes"}  | whole_page: give true or false.
                    search_models  | {"query": "  "}                                            | query: is needed.
                    search_models  | {"query": "gpt", "limit": 51}                              | limit: give one whole number from 1 to 50.
                    cheapest_models| {"capabilities": ["telepathy"]}                            | capabilities: “telepathy” is none of its values.
                    cheapest_models| {"capabilities": "vision"}                                 | capabilities: give a list.
                    cheapest_models| {"capabilities": [null, {}]}                               | capabilities: “null” is none
                    list_changes   | {"since": "yesterday"}                                     | since: give a day as 2026-09-30.
                    list_changes   | {"model": "qzxjwvk"}                                       | No model is called “qzxjwvk”
                    """)
    void refusesWhatItCannotAnswerAndSaysHowToAsk(String tool, String arguments, String why) {
        CallToolResult answer = call(tool, MAPPER.readValue(arguments, new TypeReference<Map<String, Object>>() {}));

        assertThat(answer.isError()).isTrue();
        assertThat(text(answer)).contains(why);
    }

    private CallToolResult call(String tool, Map<String, Object> arguments) {
        return client.callTool(
                McpSchema.CallToolRequest.builder(tool).arguments(arguments).build());
    }

    private ComparisonPage page(String left, String right, Workload workload) {
        NamedPair named = NamedPair.of(left, right, edition.catalogue());
        Pair pair = ((NamedPair.Two) named).pair();
        return edition.comparison(pair, new PairQuery(workload, Map.of(), Map.of(), false));
    }

    private static Map<String, Object> with(Map<String, Object> arguments, String... more) {
        Map<String, Object> all = new HashMap<>(arguments);
        for (int at = 0; at < more.length; at += 2) {
            all.put(more[at], more[at + 1]);
        }
        return all;
    }

    private static String text(CallToolResult answer) {
        return ((TextContent) answer.content().getFirst()).text();
    }

    private static JsonNode structured(CallToolResult answer) {
        return MAPPER.valueToTree(answer.structuredContent());
    }

    private static List<JsonNode> list(CallToolResult answer, String name) {
        return structured(answer).path(name).valueStream().toList();
    }

    private static String text(JsonNode node, String... path) {
        JsonNode at = node;
        for (String name : path) {
            at = at.path(name);
        }
        return at.asString("");
    }
}
