package dev.pairwise.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pairwise.web.BundledSite;
import jakarta.servlet.RequestDispatcher;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;

/** Whatever is asked wrongly is told what is wrong, in one form, and nothing breaks. */
@SpringBootTest(classes = BundledSite.class)
@AutoConfigureMockMvc
class ProblemTests {

    private final MockMvcTester site;
    private final Program program;

    @Autowired
    ProblemTests(MockMvcTester site) {
        this.site = site;
        this.program = new Program(site);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/models?sise=10, sise",
        "/api/v1/models?size=0, size",
        "/api/v1/models?size=201, size",
        "/api/v1/models?size=-1, size",
        "/api/v1/models?size=007, size",
        "/api/v1/models?size=1&size=2, size",
        "/api/v1/models?page=0, page",
        "/api/v1/models?page=1e400, page",
        "/api/v1/models?page=99999999999999999999999999, page",
        "/api/v1/models?inputMax=NaN, inputMax",
        "/api/v1/models?inputMax=-1, inputMax",
        "/api/v1/models?inputMax=1e400, inputMax",
        "/api/v1/models?inputMax=%EF%BC%95, inputMax",
        "/api/v1/models?contextMin=0, contextMin",
        "/api/v1/models?maker=nobody, maker",
        "/api/v1/models?provider=%00, provider",
        "/api/v1/models?capability=flying, capability",
        "/api/v1/models?capability=vision&capability=flying, capability",
        "/api/v1/models?sort=beauty, sort",
        "/api/v1/models?order=asc, order",
        "/api/v1/models?q=, q",
        "/api/v1/models?q=%20, q",
        "/api/v1/models?releasedSince=2026-02-30, releasedSince",
        "/api/v1/models?releasedSince=2026-01-01&releasedUntil=2025-01-01, releasedUntil",
        "/api/v1/models/gpt-4o?page=1, page",
        "/api/v1/routes?model=nothing-at-all, model",
        "/api/v1/routes?state=cheap, state",
        "/api/v1/routes?priced=maybe, priced",
        "/api/v1/pairs, model",
        "/api/v1/search, q",
        "/api/v1/changes?since=yesterday, since",
        "/api/v1/changes?since=%2B9999-01-1, since",
        "/api/v1/pairs/claude-sonnet-4-5/gpt-4o?requests=0, requests",
        "/api/v1/pairs/claude-sonnet-4-5/gpt-4o?requests=1000000000001, requests",
        "/api/v1/pairs/claude-sonnet-4-5/gpt-4o?cached=101, cached",
        "/api/v1/pairs/claude-sonnet-4-5/gpt-4o?differences=only, differences",
        "/api/v1/openapi.json?group=all, group"
    })
    void namesTheParameterAtFault(String address, String parameter) {
        JsonNode problem = problem(address, 400, "parameter");

        assertThat(problem.path("errors")
                        .valueStream()
                        .map(fault -> fault.path("parameter").asString()))
                .containsExactly(parameter);
        assertThat(problem.at("/errors/0/detail").asString()).isNotBlank();
    }

    @Test
    void namesAllParametersAtFaultAtOnce() {
        JsonNode problem = problem("/api/v1/models?size=x&page=y&z=1", 400, "parameter");

        assertThat(problem.path("errors").size()).isEqualTo(3);
    }

    @Test
    void namesNoMoreThanOneCanRead() {
        String address = "/api/v1/models?" + "x".repeat(8_000) + "=1&q=" + "y".repeat(8_000);

        assertThat(problem(address, 400, "parameter").toString().length()).isLessThan(1_500);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/nothing",
                "/api/v1/nothing",
                "/api/v1/nothing/",
                "/api/v1/models/no-such-model",
                "/api/v1/models/no-such-model/routes",
                "/api/v1/models/gpt-4o/nothing",
                "/api/v1/models/%F0%9F%92%A9",
                "/api/v1/makers/nobody",
                "/api/v1/providers/nobody",
                "/api/v1/routes/0000000000000000",
                "/api/v1/benchmarks/nothing",
                "/api/v1/pairs/gpt-4o",
                "/api/v1/pairs/gpt-4o/no-such-model",
                "/api/v1/models?page=1000000",
                "/api/v1/openapi.json.yaml"
            })
    void saysThatNothingIsThere(String address) {
        problem(address, 404, "not-found");
    }

    @Test
    void namesTheNearestModels() {
        JsonNode problem = problem("/api/v1/models/gpt-4oo", 404, "not-found");

        assertThat(problem.path("suggestions").valueStream().map(JsonNode::asString))
                .contains("http://localhost/api/v1/models/gpt-4o");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/, /api/v1",
        "/API/V1/Models/, /api/v1/models",
        "/api/v1/models/GPT-4o/?x=1, /api/v1/models/gpt-4o?x=1",
        "/api/v1/makers/OpenAI, /api/v1/makers/openai",
        "/api/v1/models/claude-sonnet-4.5/Scores/, /api/v1/models/claude-sonnet-4-5/scores",
        "/api/v1/pairs/gpt-4o/claude-sonnet-4.5, /api/v1/pairs/claude-sonnet-4-5/gpt-4o",
        "/api/v1/pairs/gpt-4o/gpt-4o, /api/v1/models/gpt-4o"
    })
    void leadsToTheExactAddressAtOnce(String address, String exact) {
        MockHttpServletResponse response = program.response(address);

        assertThat(response.getStatus()).isEqualTo(301);
        assertThat(response.getHeader("Location")).isEqualTo(exact);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE"})
    void canOnlyBeRead(String method) {
        MockHttpServletResponse response = site.method(HttpMethod.valueOf(method))
                .uri("/api/v1/models")
                .exchange()
                .getResponse();

        assertThat(response.getStatus()).isEqualTo(405);
        assertThat(response.getHeader("Allow")).isEqualTo("GET, HEAD, OPTIONS");
        assertThat(response.getContentType()).startsWith("application/problem+json");
    }

    @Test
    void hasNoOtherFormThanJson() {
        MockHttpServletResponse response = site.get()
                .uri("/api/v1/models")
                .header("Accept", "text/csv")
                .exchange()
                .getResponse();

        assertThat(response.getStatus()).isEqualTo(406);
        assertThat(Program.json(response).path("type").asString()).endsWith("/api#problem-not-acceptable");
    }

    @Test
    void whatTheServerItselfFindsWrongIsAProblemToo() {
        MockHttpServletResponse response = site.get()
                .uri("/error")
                .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 503)
                .requestAttr(RequestDispatcher.ERROR_REQUEST_URI, "/api/v1/models")
                .exchange()
                .getResponse();

        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(response.getContentType()).startsWith("application/problem+json");
        assertThat(Program.json(response).path("instance").asString()).isEqualTo("/api/v1/models");
    }

    @Test
    void scriptsOfOtherSitesReadAnswersAndProblems() {
        assertThat(List.of("/api/v1/models", "/api/v1/models?x=1", "/api/v1/nothing", "/api/v1/openapi.json"))
                .allSatisfy(address -> assertThat(site.get()
                                .uri(address)
                                .header("Origin", "https://other.example")
                                .exchange()
                                .getResponse())
                        .satisfies(response -> {
                            assertThat(response.getHeader("Access-Control-Allow-Origin"))
                                    .isEqualTo("*");
                            assertThat(response.getHeader("Access-Control-Expose-Headers"))
                                    .contains("Link", "ETag");
                        }));
        MockHttpServletResponse before = site.options()
                .uri("/api/v1/models")
                .header("Origin", "https://other.example")
                .header("Access-Control-Request-Method", "GET")
                .exchange()
                .getResponse();
        assertThat(before.getStatus()).isEqualTo(204);
        assertThat(before.getHeader("Access-Control-Allow-Methods")).contains("GET");
        assertThat(program.response("/models").getHeader("Access-Control-Allow-Origin"))
                .isNull();
    }

    @Test
    void whatIsHeldNeedNotBeSentAgain() {
        String tag = String.valueOf(program.response("/api/v1/sources").getHeader("ETag"));

        MockHttpServletResponse again = site.get()
                .uri("/api/v1/sources")
                .header("If-None-Match", tag)
                .exchange()
                .getResponse();

        assertThat(again.getStatus()).isEqualTo(304);
        assertThat(again.getContentAsByteArray()).isEmpty();
        assertThat(program.response("/api/v1/sources?size=1").getHeader("ETag")).isNotEqualTo(tag);
        assertThat(program.response("/api/v1/sources").getHeader("Cache-Control"))
                .contains("max-age=300", "public");
    }

    @Test
    void whatIsWrongIsNeverKept() {
        MockHttpServletResponse response = program.response("/api/v1/models/no-such-model");

        assertThat(response.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(response.getHeader("ETag")).isNull();
    }

    private JsonNode problem(String address, int status, String kind) {
        MockHttpServletResponse response =
                site.get().uri(URI.create(address)).exchange().getResponse();
        assertThat(response.getStatus()).as(address).isEqualTo(status);
        assertThat(response.getContentType()).startsWith("application/problem+json");
        JsonNode problem = Program.json(response);
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.path("type").asString()).isEqualTo("http://localhost/api#problem-" + kind);
        return problem;
    }
}
