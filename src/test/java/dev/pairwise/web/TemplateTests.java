package dev.pairwise.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pairwise.page.Page;
import dev.pairwise.page.SearchPages;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TemplateTests {

    static Stream<Arguments> pages() {
        return Stream.of(
                Arguments.of("comparison", "comparison", SamplePages.comparison()),
                Arguments.of("comparison-crowded", "comparison", SamplePages.crowded()),
                Arguments.of("home", "home", SamplePages.home()),
                Arguments.of("pairs", "pairs", SamplePages.pairsPage()),
                Arguments.of("compare", "compare", SamplePages.pickerPage(SamplePages.picker())),
                Arguments.of("compare-refused", "compare", SamplePages.pickerPage(SamplePages.refusedPicker())),
                Arguments.of("search", "search", SamplePages.search()),
                Arguments.of("search-empty", "search", SearchPages.empty()),
                Arguments.of("search-too-long", "search", SearchPages.tooLong("x".repeat(120), 120)),
                Arguments.of("models", "models", SamplePages.models()),
                Arguments.of("models-refused", "models", SamplePages.refusedModels()),
                Arguments.of("model", "model", SamplePages.model()),
                Arguments.of("changes", "changes", SamplePages.changes(1)),
                Arguments.of("data", "data", SamplePages.data()),
                Arguments.of("methodology", "methodology", SamplePages.methodology()),
                Arguments.of("styleguide", "styleguide", SamplePages.styleGuide()),
                Arguments.of("error", "error/page", SamplePages.notFound()));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyPageRenders(String name, String template, Page page) {
        String html = Rendering.kept(name, Rendering.html(template, page));

        assertThat(html).contains("<h1").doesNotContain(" th:", "null", "style=");
    }
}
