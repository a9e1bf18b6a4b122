package dev.pairwise.web;

import dev.pairwise.page.BenchmarkSection;
import dev.pairwise.page.Cell;
import dev.pairwise.page.ChangeRow;
import dev.pairwise.page.Link;
import dev.pairwise.page.LinkGroup;
import dev.pairwise.page.PairTable;
import dev.pairwise.page.PricingSection;
import dev.pairwise.page.SourceSection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The parts that several pages have in common, as Markdown. */
final class MarkdownParts {

    private static final List<String> ROUTE_COLUMNS = List.of(
            "Route",
            "Id",
            "Input",
            "Output",
            "Cache read",
            "Cache write",
            "Context",
            "Max output",
            "Checked",
            "Remarks");

    private static final List<String> CHANGE_COLUMNS =
            List.of("Day", "Model", "Provider", "Route", "What", "Was", "Is", "Source");

    private final Markdown markdown;

    MarkdownParts(Markdown markdown) {
        this.markdown = markdown;
    }

    static String cell(Cell cell) {
        return Stream.of(
                        Stream.of(Markdown.escaped(cell.text()) + Markdown.notes(cell.notes())),
                        Stream.of("(better)").filter(mark -> cell.isBetter()),
                        Stream.of("(equal)").filter(mark -> cell.isEqual()),
                        Stream.of("(about the same)").filter(mark -> cell.isAlike()),
                        cell.age().stream().map(age -> "(" + Markdown.escaped(age) + ")"),
                        cell.disagreement().stream().map(claim -> "(sources differ: " + Markdown.escaped(claim) + ")"))
                .flatMap(part -> part)
                .collect(Collectors.joining(" "));
    }

    void pairTable(String left, String right, PairTable table) {
        markdown.table(
                List.of(Markdown.escaped(table.caption()), Markdown.escaped(left), Markdown.escaped(right)),
                table.rows().stream()
                        .map(row -> List.of(Markdown.escaped(row.label()), cell(row.left()), cell(row.right())))
                        .toList());
        table.folded().ifPresent(markdown::paragraph);
        table.hidden().ifPresent(markdown::paragraph);
    }

    void routes(PricingSection.RouteTable table) {
        table.none().ifPresent(markdown::paragraph);
        if (!table.rows().isEmpty()) {
            markdown.paragraph(table.caption());
        }
        markdown.table(
                ROUTE_COLUMNS, table.rows().stream().map(MarkdownParts::route).toList());
        table.asides().forEach(markdown::paragraph);
        table.more().map(markdown::link).ifPresent(markdown::block);
    }

    private static List<String> route(PricingSection.RouteRow route) {
        String remarks = Stream.of(route.tags().stream(), route.tier().stream(), route.remarks().stream())
                .flatMap(part -> part)
                .map(Markdown::escaped)
                .collect(Collectors.joining("; "));
        return List.of(
                Markdown.escaped(route.provider()),
                Markdown.code(route.modelId()),
                Markdown.escaped(route.input()),
                Markdown.escaped(route.output()),
                Markdown.escaped(route.cacheRead()),
                Markdown.escaped(route.cacheWrite()),
                cell(route.context()),
                cell(route.maxOutput()),
                Markdown.escaped(route.checked()) + Markdown.notes(route.notes()),
                remarks);
    }

    void history(PricingSection.History history) {
        markdown.paragraph(history.text());
        markdown.table(
                List.of(history.subject(), "From", "To", "Route", "Input", "Output"),
                history.rows().stream().map(MarkdownParts::price).toList());
    }

    private static List<String> price(PricingSection.HistoryRow row) {
        return List.of(
                Markdown.escaped(row.side()),
                Markdown.escaped(row.from()),
                Markdown.escaped(row.to()),
                Markdown.escaped(row.route()),
                Markdown.escaped(row.input()),
                Markdown.escaped(row.output()) + Markdown.notes(row.notes()));
    }

    /** Changes with their day first. */
    void changes(List<ChangeRow> changes) {
        markdown.table(CHANGE_COLUMNS, changes.stream().map(this::change).toList());
    }

    private List<String> change(ChangeRow change) {
        return List.of(
                Markdown.escaped(change.day()),
                markdown.link(change.model()),
                change.provider().map(Markdown::escaped).orElse("–"),
                change.route().map(Markdown::code).orElse("–"),
                Markdown.escaped(change.what()),
                Markdown.escaped(change.was()),
                Markdown.escaped(change.is()),
                Markdown.escaped(change.source()));
    }

    void listings(List<BenchmarkSection.Listing> listings) {
        markdown.items(listings.stream()
                .map(listing ->
                        Markdown.escaped("%s: %s (%s)".formatted(listing.name(), listing.score(), listing.detail()))
                                + Markdown.notes(listing.notes()))
                .toList());
    }

    void groups(List<LinkGroup> groups) {
        for (LinkGroup group : groups) {
            markdown.heading(3, group.heading()).items(markdown.links(group.links()));
        }
    }

    void sources(SourceSection sources) {
        markdown.heading(2, "Sources").paragraph(sources.dates());
        for (SourceSection.NumberedSource source : sources.sources()) {
            String address = source.href()
                    .map(href -> " " + markdown.link(new Link("Open", href)))
                    .orElse("");
            markdown.block("[^" + source.number() + "]: " + Markdown.escaped(source.text()) + address);
        }
        markdown.items(markdown.links(sources.twins()));
    }
}
