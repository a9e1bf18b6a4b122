package dev.pairwise.web;

import dev.pairwise.page.BenchmarkSection;
import dev.pairwise.page.LinkGroup;
import dev.pairwise.page.Note;
import dev.pairwise.page.PairTable;
import dev.pairwise.page.PricingSection;
import dev.pairwise.page.SourceSection;
import java.util.List;
import java.util.function.ToIntFunction;

/** The parts that several pages have in common, as lines of a table. */
final class CsvParts {

    private final CsvTable table;

    CsvParts(CsvTable table) {
        this.table = table;
    }

    void pairTable(PairTable rows) {
        rows.rows().forEach(row -> table.values(row.label(), "", CsvValue.of(row.left()), CsvValue.of(row.right())));
        rows.folded().ifPresent(sentence -> table.say("Unknown", sentence));
        rows.hidden().ifPresent(sentence -> table.say("Left out", sentence));
    }

    /** The routes of the model of one side. */
    void routes(int side, PricingSection.RouteTable routes) {
        if (!routes.isSilent()) {
            table.say("Routes", routes.none().orElse(routes.caption()));
        }
        routes.rows().forEach(row -> route(side, row));
        table.say("Routes", routes.asides());
        routes.more().ifPresent(link -> table.link("Routes", link));
    }

    private void route(int side, PricingSection.RouteRow row) {
        String item = row.provider() + ", " + row.modelId();
        List<Note> notes = row.notes();
        table.value(side, item, "input", CsvValue.of(row.input(), notes))
                .value(side, item, "output", CsvValue.of(row.output(), notes))
                .value(side, item, "cache read", CsvValue.of(row.cacheRead(), notes))
                .value(side, item, "cache write", CsvValue.of(row.cacheWrite(), notes))
                .value(side, item, "context", CsvValue.of(row.context().noted(notes)))
                .value(side, item, "max output", CsvValue.of(row.maxOutput().noted(notes)))
                .value(side, item, "checked", CsvValue.of(row.checked(), notes));
        row.tier().ifPresent(tier -> table.value(side, item, "tier", CsvValue.of(tier, notes)));
        row.tags().forEach(tag -> table.value(side, item, "mark", CsvValue.of(tag)));
        row.remarks().forEach(remark -> table.value(side, item, "remark", CsvValue.of(remark)));
    }

    /** Recorded prices; {@code side} tells whose a row is. */
    void history(PricingSection.History history, ToIntFunction<PricingSection.HistoryRow> side) {
        table.say("Price history", history.text());
        history.rows().forEach(row -> price(side.applyAsInt(row), row));
    }

    private void price(int side, PricingSection.HistoryRow row) {
        String item = "%s, %s, from %s to %s".formatted(row.side(), row.route(), row.from(), row.to());
        table.value(side, item, "input", CsvValue.of(row.input(), row.notes()))
                .value(side, item, "output", CsvValue.of(row.output(), row.notes()));
    }

    void listings(int side, List<BenchmarkSection.Listing> listings) {
        listings.forEach(listing -> table.value(
                side,
                listing.name(),
                "score",
                CsvValue.of(listing.score(), listing.notes()).remarked(listing.detail())));
    }

    void groups(List<LinkGroup> groups) {
        groups.forEach(group -> group.links().forEach(link -> table.link(group.heading(), link)));
    }

    void sources(SourceSection sources) {
        table.section("sources").say("Dates", sources.dates());
        sources.sources().forEach(source -> table.source(source.number(), source.text(), source.href()));
        sources.twins().forEach(link -> table.link("Twins", link));
    }
}
