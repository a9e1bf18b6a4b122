package dev.pairwise.web.index;

import dev.pairwise.page.SiteGuide;
import dev.pairwise.web.Markdown;
import java.util.function.UnaryOperator;

/** The guide for language models in the form of llmstxt.org: Markdown with a heading, a summary, notes and lists of links. */
final class GuideText {

    private GuideText() {}

    static String of(SiteGuide guide, UnaryOperator<String> absolute) {
        Markdown markdown =
                new Markdown(absolute).heading(1, guide.name()).block("> " + Markdown.escaped(guide.summary()));
        markdown.bullets(guide.notes());
        for (SiteGuide.Section section : guide.sections()) {
            markdown.heading(2, section.heading())
                    .items(section.entries().stream()
                            .map(entry ->
                                    "%s: %s".formatted(markdown.link(entry.link()), Markdown.escaped(entry.what())))
                            .toList());
        }
        return markdown.toString();
    }
}
