package dev.pairwise.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pairwise.page.Link;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTests {

    private final Markdown markdown = new Markdown(path -> "https://pairwise.example" + path);

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            quoteCharacter = '"',
            value = {
                "a|b ! a\\|b",
                "*bold* _it_ ! \\*bold\\* \\_it\\_",
                "<b>&amp; ! \\<b\\>\\&amp;",
                "`code` ~x~ ! \\`code\\` \\~x\\~",
                "[a](b) \\ # ! \\[a\\](b) \\\\ \\#",
                "$2.50/1M tokens, 97% (11-20) ! $2.50/1M tokens, 97% (11-20)"
            })
    void nothingInATextBecomesMarkup(String plain, String escaped) {
        assertThat(Markdown.escaped(plain)).isEqualTo(escaped);
    }

    @Test
    void aLineBreakDoesNotBreakATable() {
        markdown.table(List.of("A"), List.of(List.of(Markdown.escaped("one\r\ntwo"))));

        assertThat(markdown).hasToString("| A |\n| --- |\n| one two |\n");
    }

    @ParameterizedTest
    @CsvSource({"'1. first', '1\\. first'", "'- dash', '\\- dash'", "'+ plus', '\\+ plus'", "'2024-11', '2024-11'"})
    void aParagraphDoesNotBecomeAList(String plain, String written) {
        assertThat(markdown.paragraph(plain)).hasToString(written + "\n");
    }

    @Test
    void codeMayHoldBackticksAndBars() {
        assertThat(Markdown.code("a`b|c")).isEqualTo("`` a`b\\|c ``");
        assertThat(Markdown.code("openai/gpt_4*o")).isEqualTo("`openai/gpt_4*o`");
        assertThat(Markdown.code("a\\|<b>")).isEqualTo("a\\\\\\|\\<b\\>");
    }

    @Test
    void linksOfTheSiteAreAbsolute() {
        assertThat(markdown.link(new Link("A [x] vs B", "/compare/a/b")))
                .isEqualTo("[A \\[x\\] vs B](https://pairwise.example/compare/a/b)");
    }

    @Test
    void thePairPageHasTheSectionsOfTheHtmlInTheirOrder() {
        String written = ComparisonMarkdown.of(SamplePages.comparison(), markdown);

        assertThat(written.lines().filter(line -> line.startsWith("## ")))
                .containsExactly(
                        "## Verdict",
                        "## Scorecard",
                        "## Tradeoffs",
                        "## Monthly cost",
                        "## Switching",
                        "## Specs",
                        "## Pricing",
                        "## Capabilities",
                        "## Benchmarks",
                        "## Deep dive",
                        "## Questions",
                        "## Continue comparing",
                        "## Sources");
        assertThat(written)
                .startsWith("# GPT-4o (11-20) vs Mistral Small 3.1 24B Instruct\n")
                .contains("| Context window | 128k[^1] (equal) | 128k[^1] (equal) |")
                .contains("[^1]: models.dev, MIT, state of 2026-09-30.");
    }

    @Test
    void theModelPageHasItsRoutesAndScores() {
        String written = ModelMarkdown.of(SamplePages.model(), markdown);

        assertThat(written)
                .startsWith("# Mistral Small 3.1 24B Instruct\n")
                .contains("| Together AI | `mistralai/Mistral-Small-3.1-24B-Instruct-2503` | $0.10 |")
                .contains("- Aider polyglot: 18.2% (Aider, 2024-12-21)[^3]");
    }

    @Test
    void aTextStaysOnItsLine() {
        assertThat(Markdown.line("# a\n## b")).isEqualTo("\\# a \\#\\# b");
        assertThat(Markdown.item("- a\r\n- b")).isEqualTo("- \\- a - b");
    }

    @Test
    void anAddressCannotEndTheLinkItStandsIn() {
        assertThat(markdown.link(new Link("a", "https://a.example/)[x](javascript:b)<i>")))
                .isEqualTo("[a](https://a.example/%29[x]%28javascript:b%29%3Ci%3E)");
    }
}
