package dev.pairwise.web.template;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is not compiled is refused at the start, so that nothing is printed otherwise than Thymeleaf would. */
class RefusedTemplateTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p th:text=\"${unknown}\">x</p>",
                "<p th:text=\"${page.meta} + 'x'\">x</p>",
                "<p th:text=\"#{message}\">x</p>",
                "<p th:text=\"${#strings.trim(page)}\">x</p>",
                "<p th:text=\"'open\">x</p>",
                "<p th:each=\"${page.rows}\">x</p>",
                "<p th:each=\"row : ${page.rows}\" th:replace=\"~{components/notes :: notes(${row})}\">x</p>",
                "<p th:replace=\"~{components/notes :: notes}\">x</p>",
                "<p th:replace=\"~{components/notes :: other}\">x</p>",
                "<p th:switch=\"${page.meta}\">x</p>",
                "<p th:insert=\"~{components/notes :: notes(${page})}\">x</p>",
                "<th:block th:remove=\"all\">x</th:block>",
                "<p>[[${page.meta}]]</p>",
                "<!-- hidden --><p>x</p>",
                "<p>x",
            })
    void namesWhereItStands(String markup) {
        assertThatThrownBy(() -> CompiledTemplates.of(text -> isEntryOfFeed(text) ? markup : text))
                .isInstanceOf(IllegalStateException.class)
                .message()
                .containsAnyOf("Template feed/entry", "components/notes ::");
    }

    private static boolean isEntryOfFeed(String text) {
        return text.startsWith("<p th:if=\"${page.notice");
    }
}
