package dev.pairwise.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pairwise.page.ComparisonPage;
import dev.pairwise.page.Name;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class StructuredDataEscapingTests {

    private static String json(String name) {
        Name left = new Name(name, "/models/left", "left", "Acme");
        ComparisonPage page = SampleComparison.page(left, SamplePages.mistral(), SampleComparison.form(), 1);
        return new StructuredData().json(page, path -> "https://pairwise.example" + path);
    }

    private static String name(String json) {
        return JsonMapper.shared()
                .readTree(json)
                .at("/@graph/2/itemListElement/0/name")
                .asString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "</script><script>alert(1)</script>",
                "<!-- <script>",
                "]]>",
                "\"}],\"@type\":\"Product\"",
                "\\u003c/script>",
                "a\u2028b\u0000c"
            })
    void noTextOfTheCatalogueBreaksOut(String text) {
        String json = json(text);
        var scripts = Jsoup.parse("<script type=\"application/ld+json\">" + json + "</script>")
                .select("script");

        assertThat(scripts).hasSize(1);
        assertThat(name(scripts.getFirst().data())).isEqualTo(text);
    }

    @Test
    void aPairIsAPageTheWayToItAndTwoModels() {
        assertThat(JsonMapper.shared().readTree(json("Left")).get("@graph").valueStream())
                .extracting(node -> node.get("@type").asString())
                .containsExactly("WebPage", "BreadcrumbList", "ItemList");
    }
}
