package dev.pairwise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every template keeps the house rules: it places finished text and decides nothing. */
class TemplateLintTests {

    private static final Path TEMPLATES = Path.of("templates-static/templates");

    @Test
    void everyTemplateKeepsTheRules() throws IOException {
        assertThat(templates())
                .allSatisfy(
                        path -> assertThat(breachesIn(path)).as(path.toString()).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " ~ ", textBlock = """
            <p th:utext="${page.title}"></p>                     ~ prints without escaping
            <p>[(${page.title})]</p>                             ~ prints without escaping
            <p th:text="${T(Math).max(page.a, page.b)}"></p>     ~ static method
            <p th:text="${page.count + 1}"></p>                  ~ calculates
            <p th:text="${page.name} + '!'"></p>                 ~ builds a string
            <p th:text="|Hello ${page.name}|"></p>           ~ builds a string
            <p th:text="${#strings.toUpperCase(page.name)}"></p> ~ utility object
            <p th:text="${page.cost.monthly.left.text}"></p>     ~ reaches too far
            <p th:text="${model.name}"></p>                      ~ neither page nor declared
            <p style="color: red"></p>                           ~ inline style
            <style>p { color: red }</style>                      ~ inline style
            <script>alert(1)</script>                            ~ inline script
            <button onclick="go()">Go</button>                   ~ inline script
            <a href="javascript:go()">Go</a>                     ~ script from an address
            <script src="https://elsewhere.example/a.js"></script> ~ another site
            <table><tr><td>1</td></tr></table>                   ~ without a caption
            <table><caption>c</caption><tr><th>1</th></tr></table> ~ th without scope
            <section></section>                                  ~ section without id
            <meta name="viewport" content="maximum-scale=1">     ~ zoom
            """)
    void findsTheBreach(String markup, String breach) {
        assertThat(TemplateLint.breaches("home.html", markup))
                .anySatisfy(found -> assertThat(found).contains(breach));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p th:text=\"${page.meta.title}\"></p>",
                "<p th:if=\"${page.section.note.isPresent()}\" th:text=\"${page.section.note.get()}\"></p>",
                "<p th:each=\"line, status : ${page.lines}\" th:text=\"${line}\" th:if=\"${!status.last}\"></p>",
                "<p th:fragment=\"row(cell, label)\" th:text=\"${cell.text}\" th:title=\"${label}\"></p>",
                "<p th:with=\"section=${page.cost.section}\" th:text=\"${section.title}\"></p>",
                "<p th:classappend=\"${page.better} ? 'is-better'\"></p>",
                "<script defer th:src=\"@{/js/monthly-cost.js}\"></script>",
                "<link rel=\"stylesheet\" th:href=\"@{/css/site.css}\">",
            })
    void allowsPlacingAndShowingByPresence(String markup) {
        assertThat(TemplateLint.breaches("home.html", markup)).isEmpty();
    }

    @Test
    void allowsOneFragmentAFileAmongComponents() {
        String two = "<p th:fragment=\"one\"></p><p th:fragment=\"two\"></p>";

        assertThat(TemplateLint.breaches("components/two.html", two))
                .singleElement()
                .asString()
                .contains("2 fragments");
        assertThat(TemplateLint.breaches("layout/page.html", two)).isEmpty();
    }

    @Test
    void allowsFinishedJsonInStructuredDataOnly() {
        String json = "<script th:fragment=\"data(json)\" type=\"application/ld+json\" th:utext=\"${json}\"></script>";

        assertThat(TemplateLint.breaches("components/structured-data.html", json))
                .isEmpty();
        assertThat(TemplateLint.breaches("components/other.html", json)).isNotEmpty();
    }

    private static List<String> breachesIn(Path path) throws IOException {
        return TemplateLint.breaches(TEMPLATES.relativize(path).toString().replace('\\', '/'), Files.readString(path));
    }

    private static List<Path> templates() throws IOException {
        if (Files.notExists(TEMPLATES)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            return files.filter(path -> path.toString().endsWith(".html"))
                    .sorted()
                    .toList();
        }
    }
}
