package dev.pairwise.page;

import static dev.pairwise.page.StyleGuidePages.notes;

import dev.pairwise.page.Cell.Mark;
import dev.pairwise.page.Cell.State;
import dev.pairwise.page.StyleGuidePage.Tables;
import java.util.List;
import java.util.Optional;

/** Examples of tables and of every state of a cell. */
final class StyleGuideTables {

    private static final Cell FACT =
            Cell.of("131k").titled(Optional.of("131,072 tokens")).noted(notes(1));
    private static final Cell UNKNOWN = Cell.unknown("not sourced yet");
    private static final Cell OLD =
            doubted("2024-06", Optional.empty(), Optional.of("checked 200 days before the rest"));
    private static final Cell DISPUTED =
            doubted("2023-10", Optional.of("A second source says 2024-06 (2026-07-24)."), Optional.empty());
    private static final Cell LONG = Cell.of("multimodal apps, tool-calling agents, retrieval over long documents, and"
                    + " production behind several providers")
            .noted(notes(1, 2));
    private static final Link MODEL = new Link("Example One", Links.models());

    private StyleGuideTables() {}

    static Tables tables() {
        return new Tables(
                pair(),
                facts(),
                new PricingSection.RouteTable(
                        "Routes of an example, dollars per million tokens",
                        List.of(
                                route("Example Cloud", List.of("cheapest")),
                                route("First Maker", List.of("first party"))),
                        new PricingSection.CacheColumns(true, false),
                        List.of("No route here states a price for writing to a cache."),
                        Optional.of(new Link("All 38 routes", Links.models())),
                        Optional.empty()),
                new PricingSection.RouteTable(
                        "No routes",
                        List.of(),
                        new PricingSection.CacheColumns(false, false),
                        List.of(),
                        Optional.empty(),
                        Optional.of("No shown provider serves it.")),
                List.of(test("Example test", true), test("Example test run in two ways", false)),
                List.of(
                        rank(Optional.of("1"), "47.9", Optional.of(479)),
                        rank(Optional.of("2"), "31.1", Optional.of(311)),
                        rank(Optional.empty(), "1,204", Optional.empty())),
                changes(),
                members(),
                List.of(MODEL, new Link("Example Two Mini", Links.models()), new Link("Example Three", Links.models())),
                several());
    }

    private static PairTable pair() {
        return new PairTable(
                "Every state of a cell",
                List.of(
                        new Row("Better", FACT.marked(Mark.BETTER), FACT, false),
                        new Row("Equal", FACT.marked(Mark.EQUAL), FACT.marked(Mark.EQUAL), true),
                        new Row("About the same", FACT.marked(Mark.ALIKE), FACT.marked(Mark.ALIKE), true),
                        new Row("Unknown", UNKNOWN, FACT, false),
                        new Row(
                                "Yes and no",
                                FACT.saying("Yes").as(State.YES),
                                FACT.saying("No").as(State.NO),
                                false),
                        new Row("Old", OLD, FACT, false),
                        new Row("Sources differ", FACT, DISPUTED, false),
                        new Row("Long text", LONG, Cell.of("RAG"), false)),
                Optional.of("Unknown for both: architecture and successor."),
                Optional.of("2 equal rows are hidden."));
    }

    private static Cell doubted(String text, Optional<String> disagreement, Optional<String> age) {
        return new Cell(text, Optional.empty(), State.FACT, Mark.NONE, notes(1), disagreement, age);
    }

    private static ModelPage.FactTable facts() {
        return new ModelPage.FactTable(
                "Facts about one model",
                List.of(
                        new ModelPage.FactRow("Context window", FACT),
                        new ModelPage.FactRow("Family", Cell.of("Example"), Optional.of(Links.models())),
                        new ModelPage.FactRow("Architecture", UNKNOWN),
                        new ModelPage.FactRow("Knowledge cutoff", DISPUTED)),
                Optional.of("Unknown: IDE integration and parallel agents."));
    }

    private static PricingSection.RouteRow route(String provider, List<String> tags) {
        return new PricingSection.RouteRow(
                provider,
                Optional.of(Links.providers()),
                "example/example-one",
                tags,
                "$0.10",
                "$0.30",
                "$0.025",
                "not stated",
                Optional.of("Above 200k input tokens: $0.20 in, $0.60 out."),
                FACT,
                Cell.unknown("not stated"),
                "2026-09-30",
                notes(2),
                List.of("Passed over: a regional variant of a route that is listed."));
    }

    private static BenchmarkSection.Test test(String name, boolean leads) {
        return new BenchmarkSection.Test(
                name,
                "share of answers right, run by an example",
                new BenchmarkSection.Result("47.9", "2025-12-03", leads, notes(2)),
                new BenchmarkSection.Result("31.1", "2025-12-03", false, notes(2)),
                leads ? "Example One by 16.8" : "not compared",
                leads ? Optional.empty() : Optional.of("The harnesses differ."));
    }

    private static BenchmarkPage.RankRow rank(Optional<String> rank, String score, Optional<Integer> bar) {
        return new BenchmarkPage.RankRow(rank, MODEL, "An example", score, bar, "2025-12-03", notes(2));
    }

    private static List<ChangeRow> changes() {
        return List.of(new ChangeRow(
                "2026-09-12",
                MODEL,
                Optional.of("Example Cloud"),
                Optional.of("example/example-one"),
                "Input price",
                "$2.50",
                "$2",
                "an example"));
    }

    private static MemberTable members() {
        return new MemberTable(
                "Models that belong together",
                List.of(new MemberTable.Group(
                        Optional.of(MODEL),
                        List.of(new MemberTable.Row(
                                MODEL,
                                List.of("rolling alias"),
                                Cell.of("2026-01-01"),
                                FACT,
                                UNKNOWN,
                                Cell.of("$0.10"),
                                Cell.of("$0.30"),
                                Optional.empty(),
                                Cell.of("active"),
                                notes(1))))));
    }

    private static SeveralTable several() {
        return new SeveralTable(
                "Three models",
                List.of(
                        new SeveralTable.Row(
                                "Monthly cost",
                                Optional.of("at the default workload"),
                                List.of(
                                        value("$155", Optional.of("best"), 34),
                                        value("$300", Optional.empty(), 66),
                                        value("$4,500", Optional.empty(), 1000))),
                        new SeveralTable.Row(
                                "Context window",
                                Optional.empty(),
                                List.of(SeveralTable.Value.of(UNKNOWN), equal(), equal()))),
                Optional.of("Unknown of all: architecture."));
    }

    private static SeveralTable.Value value(String text, Optional<String> best, int bar) {
        return new SeveralTable.Value(Cell.of(text).noted(notes(1)), best, Optional.empty(), Optional.of(bar));
    }

    private static SeveralTable.Value equal() {
        return new SeveralTable.Value(FACT, Optional.empty(), Optional.of("equal"), Optional.empty());
    }
}
