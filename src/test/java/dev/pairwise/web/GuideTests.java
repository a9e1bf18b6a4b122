package dev.pairwise.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pairwise.edition.Editions;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The guide for language models over the whole catalogue. */
@SpringBootTest(classes = BundledSite.class)
@AutoConfigureMockMvc
class GuideTests {

    private static final String SITE = "http://localhost";
    private static final Pattern ITEM = Pattern.compile("- \\[[^]]+]\\((http://localhost/[^)]+)\\): .+");

    private final MockMvcTester visitor;
    private final int models;

    @Autowired
    GuideTests(MockMvcTester visitor, Editions editions) {
        this.visitor = visitor;
        this.models = editions.current().catalogue().models().size();
    }

    @Test
    void hasTheFormThatLanguageModelsExpect() {
        List<String> lines = text().lines().toList();

        assertThat(lines.get(0)).isEqualTo("# Pairwise");
        assertThat(lines.get(2)).startsWith("> Compares two language models");
        assertThat(lines.stream().filter(line -> line.startsWith("#")))
                .containsExactly("# Pairwise", "## Pages", "## For programs", "## Data and licence", "## Examples");
        assertThat(lines.stream().dropWhile(line -> !line.startsWith("## ")).filter(line -> !line.isEmpty()))
                .allMatch(line -> line.startsWith("## ") || ITEM.matcher(line).matches());
    }

    @Test
    void saysHowMuchIsInTheCatalogue() {
        assertThat(text()).contains(" holds %,d models.".formatted(models));
    }

    @Test
    void everyLinkLeadsSomewhere() {
        List<String> links = text().lines()
                .flatMap(line -> ITEM.matcher(line).results())
                .map(match -> match.group(1).substring(SITE.length()).replaceFirst("#.*", ""))
                .toList();

        assertThat(links).contains("/data/catalogue.json", "/sitemap.xml", "/changes.atom", "/methodology", "/data");
        assertThat(links.stream().filter(link -> link.endsWith(".md"))).hasSize(3);
        assertThat(links.stream().filter(link -> !link.startsWith("/api")))
                .allSatisfy(link -> assertThat(visitor.get().uri(link)).hasStatusOk());
    }

    private String text() {
        return new String(
                visitor.get().uri("/llms.txt").exchange().getResponse().getContentAsByteArray(),
                StandardCharsets.UTF_8);
    }
}
