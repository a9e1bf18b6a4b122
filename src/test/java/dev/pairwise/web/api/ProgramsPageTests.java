package dev.pairwise.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pairwise.web.BundledSite;
import dev.pairwise.web.ProblemKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the page for those who write programs shows is what they get. */
@SpringBootTest(classes = BundledSite.class)
@AutoConfigureMockMvc
class ProgramsPageTests {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final Path KEPT = Path.of("target", "pages");

    private final Program program;
    private final Document page;

    @Autowired
    ProgramsPageTests(MockMvcTester site) throws IOException {
        this.program = new Program(site);
        String html = program.response("/api").getContentAsString(StandardCharsets.UTF_8);
        this.page = Jsoup.parse(html, "http://localhost/api");
        Files.createDirectories(KEPT);
        Files.writeString(KEPT.resolve("programs.html"), html);
    }

    @Test
    void everyExampleIsAnswered() {
        assertThat(page.select(".example")).hasSize(5).allSatisfy(this::isAnswered);
    }

    private void isAnswered(Element example) {
        String command = example.select("pre").get(0).text();
        String address = command.substring("curl '".length(), command.length() - 1);
        JsonNode shown = MAPPER.readTree(example.select("pre").get(1).wholeText());
        JsonNode answer = Program.json(program.response(address));

        assertThat(shown.size()).isGreaterThan(2);
        holds(shown, answer, address);
    }

    /** Everything that is shown is in the answer; of a list the first item is. */
    private static void holds(JsonNode shown, JsonNode answer, String place) {
        if (shown.isObject()) {
            shown.properties()
                    .forEach(part -> holds(part.getValue(), answer.path(part.getKey()), place + " " + part.getKey()));
        } else if (shown.isArray() && !shown.isEmpty()) {
            holds(shown.get(0), answer.path(0), place);
        } else {
            assertThat(answer).as(place).isEqualTo(shown);
        }
    }

    @Test
    void explainsEveryProblemWhereAnswersSayItIsExplained() {
        assertThat(Arrays.stream(ProblemKind.values()).map(ProblemKind::id))
                .allSatisfy(id -> assertThat(page.getElementById(id)).as(id).isNotNull());
    }

    @Test
    void namesEveryAddress() {
        assertThat(page.select("#resources tbody th").eachText())
                .containsExactlyInAnyOrderElementsOf(
                        program.ask("/api/v1/openapi.json").path("paths").propertyNames());
    }

    @Test
    void linksLeadSomewhere() {
        assertThat(page.select("main a[href^=/]").eachAttr("href"))
                .isNotEmpty()
                .allSatisfy(address -> assertThat(program.response(address).getStatus())
                        .as(address)
                        .isEqualTo(200));
    }
}
