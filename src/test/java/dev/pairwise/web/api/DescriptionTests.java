package dev.pairwise.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pairwise.web.BundledSite;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.UriUtils;
import tools.jackson.databind.JsonNode;

/** The description of the interface is what the interface does. */
@SpringBootTest(classes = BundledSite.class)
@AutoConfigureMockMvc
class DescriptionTests {

    private final Program program;
    private final RequestMappingHandlerMapping handlers;
    private final JsonNode description;

    @Autowired
    DescriptionTests(
            MockMvcTester site, @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping handlers) {
        this.program = new Program(site);
        this.handlers = handlers;
        this.description = program.ask("/api/v1/openapi.json");
    }

    @Test
    void isReadByAnotherReaderWithoutAWord() {
        SwaggerParseResult read = new OpenAPIV3Parser().readContents(description.toString());

        assertThat(read.getMessages()).isEmpty();
        assertThat(read.getOpenAPI().getPaths()).hasSize(paths().size());
    }

    @Test
    void namesEveryAddressOfThePackageAndNoOther() {
        assertThat(paths()).isEqualTo(addresses("dev.pairwise.web.api"));
    }

    private Set<String> paths() {
        return new TreeSet<>(description.path("paths").propertyNames());
    }

    private Set<String> addresses(String packageName) {
        return handlers.getHandlerMethods().entrySet().stream()
                .filter(entry -> entry.getValue().getBeanType().getPackageName().equals(packageName))
                .flatMap(entry -> entry.getKey().getPatternValues().stream())
                .filter(path -> path.startsWith("/api/v1") && !path.startsWith("/api/v1/openapi"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void theLibraryHasNoAddressElsewhere() {
        Set<String> ofTheLibrary = handlers.getHandlerMethods().entrySet().stream()
                .filter(entry -> entry.getValue().getBeanType().getName().startsWith("org.springdoc"))
                .flatMap(entry -> entry.getKey().getPatternValues().stream())
                .collect(Collectors.toSet());

        assertThat(ofTheLibrary).containsExactlyInAnyOrder("/api/v1/openapi", "/api/v1/openapi.yaml");
        assertThat(program.response("/api/v1/openapi").getHeader("Location")).isEqualTo("/api/v1/openapi.json");
        assertThat(Stream.of("/v3/api-docs", "/v3/api-docs.yaml", "/swagger-ui", "/swagger-ui/index.html"))
                .allSatisfy(address ->
                        assertThat(program.response(address).getStatus()).isEqualTo(404));
    }

    @Test
    void everyAddressAnswersItsExamplesAsDescribed() {
        AnswerSchemas schemas = new AnswerSchemas(description);

        assertThat(description.path("paths").properties()).allSatisfy(path -> {
            JsonNode operation = path.getValue().path("get");
            String address = example(path.getKey(), operation, false);
            JsonNode schema = operation.at("/responses/200/content/application~1json/schema");
            assertThat(schemas.faults(schema, program.ask(address))).as(address).isEmpty();
        });
    }

    @Test
    void everyParameterAnswersItsExample() {
        assertThat(description.path("paths").properties()).allSatisfy(path -> {
            JsonNode operation = path.getValue().path("get");
            String address = example(path.getKey(), operation, true);
            assertThat(program.response(address).getStatus()).as(address).isEqualTo(200);
        });
    }

    @Test
    void modelsOfEverySortAnswerAsDescribed() {
        AnswerSchemas schemas = new AnswerSchemas(description);
        JsonNode model =
                description.at("/paths/~1api~1v1~1models~1{model}/get/responses/200/content/application~1json/schema");
        JsonNode models = program.ask("/api/v1/models?size=200&page=3");

        assertThat(models.path("items")
                        .valueStream()
                        .map(item -> item.path("href").asString()))
                .allSatisfy(address -> assertThat(schemas.faults(model, program.ask(address)))
                        .as(address)
                        .isEmpty());
    }

    @Test
    void everythingSaysWhatItIs() {
        assertThat(description.path("paths").valueStream().map(path -> path.path("get")))
                .allSatisfy(operation -> {
                    assertThat(operation.path("summary").asString()).isNotBlank();
                    assertThat(operation.path("operationId").asString()).isNotBlank();
                    assertThat(operation.path("parameters").valueStream())
                            .allSatisfy(parameter -> assertThat(
                                            parameter.path("description").asString())
                                    .isNotBlank());
                    assertThat(operation
                                    .at("/responses/400/content/application~1problem+json/schema/$ref")
                                    .asString())
                            .isEqualTo("#/components/schemas/Problem");
                });
    }

    /** {@code whole}: with every parameter at once. */
    private static String example(String path, JsonNode operation, boolean whole) {
        String address = path;
        List<String> query = operation
                .path("parameters")
                .valueStream()
                .filter(parameter -> parameter.path("in").asString().equals("query"))
                .filter(parameter -> whole || parameter.path("required").asBoolean())
                .map(parameter -> parameter.path("name").asString() + "=" + text(parameter))
                .toList();
        for (JsonNode parameter : operation.path("parameters")) {
            address = address.replace("{" + parameter.path("name").asString() + "}", text(parameter));
        }
        return query.isEmpty() ? address : address + "?" + String.join("&", query);
    }

    private static String text(JsonNode parameter) {
        JsonNode example = parameter.path("example");
        String text = example.isArray() ? example.get(0).asString() : example.asString();
        return UriUtils.encode(text, java.nio.charset.StandardCharsets.UTF_8);
    }
}
