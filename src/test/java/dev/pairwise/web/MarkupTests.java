package dev.pairwise.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkupTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            quoteCharacter = '"',
            value = {
                "a `<b>` c ! a  c",
                "a ``<b>` `` c ! a  c",
                "a \\`<b>\\` c ! a <b> c",
                "a \\``<b>` c ! a  c",
                "a `<b>\\` c` ! a  c",
                "a ``<b>` c ! a <b> c",
                "a \\<b> ! a b>",
                "a \\\\<b> ! a <b>",
                "| `a\\|<b>` | ! \"\""
            })
    void isWhatIsNeitherCodeNorEscaped(String markdown, String markup) {
        assertThat(Markup.of(markdown).strip()).isEqualTo(markup);
    }
}
