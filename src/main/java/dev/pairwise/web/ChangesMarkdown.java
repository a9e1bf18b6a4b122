package dev.pairwise.web;

import dev.pairwise.page.ChangesPage;
import dev.pairwise.page.Link;
import java.util.List;
import java.util.stream.Stream;

/** A page of recorded changes as Markdown: one table, with the day in each row. */
final class ChangesMarkdown {

    private ChangesMarkdown() {}

    static String of(ChangesPage page, Markdown markdown) {
        markdown.heading(1, "Changes").paragraphs(page.introduction());
        new MarkdownParts(markdown)
                .changes(page.days().stream()
                        .flatMap(day -> day.changes().stream())
                        .toList());
        if (!page.paging().isNeedless()) {
            List<Link> others = Stream.of(
                            page.paging().previous(), page.paging().next())
                    .flatMap(link -> link.stream())
                    .toList();
            markdown.paragraph(page.paging().position()).items(markdown.links(others));
        }
        return markdown.toString();
    }
}
