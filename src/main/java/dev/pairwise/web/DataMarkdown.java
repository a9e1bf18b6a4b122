package dev.pairwise.web;

import dev.pairwise.page.DataPage;
import dev.pairwise.page.Link;
import java.util.List;
import java.util.Optional;

/** The page about the data as Markdown. */
final class DataMarkdown {

    private DataMarkdown() {}

    static String of(DataPage page, Markdown markdown) {
        markdown.heading(1, "Data").paragraphs(page.introduction());
        markdown.heading(2, "How much there is")
                .table(
                        List.of("What", "Count"),
                        page.counts().stream()
                                .map(count -> List.of(Markdown.escaped(count.what()), count.count()))
                                .toList());
        markdown.heading(2, "Sources")
                .table(
                        List.of("Source", "Licence", "Retrieved", "What comes from it", "Credit"),
                        page.sources().stream()
                                .map(source -> source(source, markdown))
                                .toList());
        markdown.heading(2, "Licence").paragraphs(page.licence());
        markdown.heading(2, "Files").paragraphs(page.filesNote()).items(markdown.links(page.files()));
        markdown.heading(2, "Coverage")
                .paragraph(page.coverageNote())
                .table(
                        List.of("Fact", "Known", "Disputed", "Old"),
                        page.coverage().stream()
                                .map(row ->
                                        List.of(Markdown.escaped(row.what()), row.known(), row.disputed(), row.old()))
                                .toList());
        return markdown.toString();
    }

    private static List<String> source(DataPage.SourceRow source, Markdown markdown) {
        return List.of(
                linked(source.name(), source.href(), markdown),
                linked(source.licence(), source.licenceHref(), markdown),
                source.retrieved(),
                Markdown.escaped(source.given()),
                Markdown.escaped(source.credit()));
    }

    private static String linked(String text, Optional<String> href, Markdown markdown) {
        return href.map(address -> markdown.link(new Link(text, address))).orElseGet(() -> Markdown.escaped(text));
    }
}
