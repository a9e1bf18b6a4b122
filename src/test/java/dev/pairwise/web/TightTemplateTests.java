package dev.pairwise.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TightTemplateTests {

    @Test
    void takesOutWhatBrowsersDrop() {
        assertThat(TightTemplate.tight("""
                <table>
                    <caption>Facts</caption>
                    <tr>
                        <th
                            scope="row">Context</th>
                    </tr>
                </table>
                """))
                .isEqualTo("<table><caption>Facts</caption><tr><th\nscope=\"row\">Context</th></tr></table>\n");
    }

    @Test
    void keepsWhatPartsTwoWords() {
        assertThat(TightTemplate.tight("<p>Rule:\n    <a href=\"/\">this</a>\n    <small>that</small></p>"))
                .isEqualTo("<p>Rule:\n<a href=\"/\">this</a>\n<small>that</small></p>");
    }
}
