package dev.pairwise.web;

import dev.pairwise.page.ChangeRow;
import dev.pairwise.page.Link;
import dev.pairwise.page.ModelPage;

/** The page of a model as one table. */
final class ModelCsv {

    private static final int ITS = 0;

    private ModelCsv() {}

    static String of(ModelPage page, CsvTable table) {
        CsvParts parts = new CsvParts(table);
        table.values("Model", "name", CsvValue.of(page.name().text()))
                .link("Page", new Link(page.name().text(), page.meta().canonical()))
                .say("Notice", page.banners())
                .say("Introduction", page.introduction())
                .say("Freshness", page.freshness());
        facts("specs", page.specs(), table);
        facts("capabilities", page.capabilities(), table);
        table.section("pricing");
        parts.routes(ITS, page.routes());
        if (!page.routes().isSilent()) {
            parts.history(page.history(), row -> ITS);
        }
        changes(page.changes(), table);
        table.section("benchmarks");
        parts.listings(ITS, page.scores());
        say("Summary", page.scoresNote(), table);
        table.section("continue");
        parts.groups(page.neighbours());
        table.section("pairs");
        say("Summary", page.pairsNote(), table);
        page.pairs().forEach(pair -> table.link("Comparison", pair));
        parts.sources(page.sources());
        return table.toString();
    }

    private static void facts(String section, ModelPage.FactTable facts, CsvTable table) {
        if (facts.rows().isEmpty()) {
            return;
        }
        table.section(section);
        facts.rows().forEach(row -> table.values(row.label(), "", CsvValue.of(row.value())));
        facts.folded().ifPresent(sentence -> table.say("Unknown", sentence));
    }

    private static void changes(ModelPage.Changes changes, CsvTable table) {
        if (!changes.rows().isEmpty()) {
            table.section("changes").say("Summary", changes.text());
            changes.rows().forEach(change -> change(change, table));
        }
    }

    /** What it was and what it is; the name of the source stands beside them, since the list of sources does not number it. */
    private static void change(ChangeRow change, CsvTable table) {
        String route = change.provider().orElse("–")
                + change.route().map(id -> ", " + id).orElse("");
        String item = "%s, %s, %s".formatted(change.day(), route, change.what());
        table.values(item, "was", CsvValue.of(change.was()).remarked(change.source()))
                .values(item, "is", CsvValue.of(change.is()).remarked(change.source()));
    }

    private static void say(String item, String sentence, CsvTable table) {
        if (!sentence.isEmpty()) {
            table.say(item, sentence);
        }
    }
}
