package dev.pairwise.web;

import dev.pairwise.page.ModelPage;
import java.util.List;

/** The page of a model as Markdown. */
final class ModelMarkdown {

    private ModelMarkdown() {}

    static String of(ModelPage page, Markdown markdown) {
        MarkdownParts parts = new MarkdownParts(markdown);
        markdown.heading(1, page.name().text())
                .paragraphs(page.banners())
                .paragraphs(page.introduction())
                .paragraph(page.freshness());
        facts("Specs", page.specs(), markdown);
        facts("Capabilities", page.capabilities(), markdown);
        if (!page.routes().isSilent()) {
            markdown.heading(2, "Routes and prices");
            parts.routes(page.routes());
            parts.history(page.history());
        }
        if (!page.changes().rows().isEmpty()) {
            markdown.heading(2, "Price changes").paragraph(page.changes().text());
            parts.changes(page.changes().rows());
        }
        if (!page.scoresNote().isEmpty()) {
            markdown.heading(2, "Benchmarks").paragraph(page.scoresNote());
            parts.listings(page.scores());
        }
        if (!page.neighbours().isEmpty()) {
            markdown.heading(2, "Nearest to it");
            parts.groups(page.neighbours());
        }
        if (!page.pairsNote().isEmpty()) {
            markdown.heading(2, "Every comparison").paragraph(page.pairsNote()).items(markdown.links(page.pairs()));
        }
        page.everyPair().ifPresent(every -> markdown.items(markdown.links(List.of(every))));
        parts.sources(page.sources());
        return markdown.toString();
    }

    private static void facts(String heading, ModelPage.FactTable table, Markdown markdown) {
        if (table.rows().isEmpty()) {
            return;
        }
        markdown.heading(2, heading)
                .table(
                        List.of(Markdown.escaped(table.caption()), "Value"),
                        table.rows().stream()
                                .map(row -> List.of(Markdown.escaped(row.label()), MarkdownParts.cell(row.value())))
                                .toList());
        table.folded().ifPresent(markdown::paragraph);
    }
}
