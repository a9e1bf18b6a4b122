package dev.pairwise.web;

import dev.pairwise.comparison.Preset;
import dev.pairwise.comparison.Workload;
import dev.pairwise.page.BenchmarkSection;
import dev.pairwise.page.Cell;
import dev.pairwise.page.ChoiceSection;
import dev.pairwise.page.ComparisonPage;
import dev.pairwise.page.CostSection;
import dev.pairwise.page.Drawing;
import dev.pairwise.page.Link;
import dev.pairwise.page.Links;
import dev.pairwise.page.Name;
import dev.pairwise.page.Note;
import dev.pairwise.page.PairTable;
import dev.pairwise.page.PricingSection;
import dev.pairwise.page.Question;
import dev.pairwise.page.Row;
import dev.pairwise.page.SwitchSection;
import dev.pairwise.page.VerdictSection;
import dev.pairwise.page.WorkloadField;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A pair page written by hand: every kind of cell, both charts, every section. */
final class SampleComparison {

    private SampleComparison() {}

    static ComparisonPage page(Name left, Name right, CostSection.Form form, int routes) {
        String title = left.text() + " vs " + right.text();
        return new ComparisonPage(
                SamplePages.meta(
                        title,
                        SamplePages.PAIR,
                        List.of(new Link("Compare", Links.picker()), new Link(title, SamplePages.PAIR))),
                left,
                right,
                List.of(left.text() + " is to be retired on 2026-11-20."),
                List.of(
                        left.text() + " is a closed multimodal model that OpenAI released on 2024-11-20.",
                        right.text() + " is an open-weight one that Mistral released on 2025-03-17.",
                        "Both read text and images and hold 128k tokens; they are far apart in price."),
                "Newest fact 2026-09-30 · 61 facts from 7 sources · prices recorded on 2026-09-30.",
                verdict(left, right),
                scorecard(),
                tradeoffs(left, right),
                cost(form),
                switching(left, right),
                specs(),
                pricing(routes),
                capabilities(),
                benchmarks(),
                List.of(
                        "Both read images. Only " + right.text() + " is known to return structured outputs.",
                        "At 70% input and 30% output a million tokens cost $4.75 and $0.16, which is $4.59 apart.",
                        "Take the cheaper one first, and keep the other for what it fails at."),
                questions(left, right),
                List.of(
                        SamplePages.pairs(left.text() + " against its rivals"),
                        SamplePages.pairs(right.text() + " against its rivals"),
                        SamplePages.pairs("Newer")),
                SamplePages.sources(),
                new ComparisonPage.Differences(
                        false, "Show differences only", List.of(new ComparisonPage.HiddenField("requests", "5"))));
    }

    private static VerdictSection verdict(Name left, Name right) {
        return new VerdictSection(
                right.text() + " costs a twenty-ninth of " + left.text()
                        + "; nothing recorded says whether it answers as well: try it first, and keep the other for"
                        + " what fails.",
                List.of(
                        new VerdictSection.Call(
                                "Cheaper",
                                right.text() + " by 97%: $155 against $4,500 a month",
                                Links.inPage("monthly-cost")),
                        new VerdictSection.Call("Stronger", "a tie on four tests of four", Links.inPage("benchmarks")),
                        new VerdictSection.Call(
                                "Reaches further",
                                right.text() + ": eight times the output limit, and structured outputs",
                                Links.inPage("capabilities"))),
                new Link("far cheaper, strength not measured", Links.methodology("rule-4e")),
                List.of(
                        new VerdictSection.Figure("Monthly cost", "$4,500", "$155"),
                        new VerdictSection.Figure("Context", "128k", "128k"),
                        new VerdictSection.Figure("Max output", "16.4k", "131k"),
                        new VerdictSection.Figure("Tests led", "0 of 4", "0 of 4"),
                        new VerdictSection.Figure("Weights", "closed", "open"),
                        new VerdictSection.Figure("Routes", "4", "7")));
    }

    private static PairTable scorecard() {
        return new PairTable(
                "What each is for, and the figures people ask for first",
                List.of(
                        same("Best for", "multimodal apps, tool-calling agents, and provider-routed production"),
                        new Row("Decision fit", Cell.of("Agents"), Cell.of("RAG, Long context, and Vision"), false),
                        new Row(
                                "Context window",
                                equal("128k", "128,000 tokens", 1),
                                equal("128k", "128,000 tokens", 1),
                                true),
                        new Row("Max output", fact("16.4k", 1), better("131k", "131,072 tokens", 2), false),
                        new Row(
                                "Cheapest input",
                                fact("$2.50/1M tokens", 1),
                                better("$0.10/1M tokens", "0.1", 2),
                                false),
                        new Row("Knowledge cutoff", fact("2023-09", 1), disputed("2023-10", 3), false),
                        new Row("Openness", Cell.of("Proprietary"), fact("Open weights", 3), false),
                        new Row("Parameters", unknown("not disclosed"), old("24B", 3), false),
                        same("Status", "Active")),
                Optional.empty(),
                Optional.empty());
    }

    private static ChoiceSection tradeoffs(Name left, Name right) {
        return new ChoiceSection(
                new ChoiceSection.Choices(
                        "Choose " + left.text() + " when",
                        List.of(
                                "Code must run inside the model's own sandbox.",
                                "You already run on OpenAI's own API."),
                        "Nothing recorded speaks for it alone."),
                new ChoiceSection.Choices(
                        "Choose " + right.text() + " when",
                        List.of(
                                "Cost decides: its output is $9.70 per million tokens lower.",
                                "You want to host it yourself: its weights are published under Apache 2.0.",
                                "You need a fallback: seven routes at six providers."),
                        "Nothing recorded speaks for it alone."));
    }

    static CostSection.Form form() {
        return new CostSection.Form(
                Arrays.stream(WorkloadField.values())
                        .map(field -> field(field, Optional.empty()))
                        .toList(),
                presets(),
                Optional.empty());
    }

    static CostSection.Form refusedForm() {
        Optional<String> message = Optional.of("Give a whole number from 0 to 10,000,000.");
        return new CostSection.Form(
                Arrays.stream(WorkloadField.values())
                        .map(field -> field(field, field == WorkloadField.INPUT ? message : Optional.empty()))
                        .toList(),
                presets(),
                Optional.of("One value was not understood; this is the default workload."));
    }

    private static CostSection.Field field(WorkloadField field, Optional<String> error) {
        return new CostSection.Field(
                field.key(),
                field.label(),
                error.isPresent() ? "many <tokens>" : Long.toString(field.of(Workload.DEFAULT)),
                Long.toString(field.least()),
                Long.toString(field.most()),
                error);
    }

    private static List<CostSection.PresetChoice> presets() {
        return Arrays.stream(Preset.values())
                .map(preset -> new CostSection.PresetChoice(
                        preset.name().charAt(0)
                                + preset.name().substring(1).replace('_', ' ').toLowerCase(java.util.Locale.ROOT),
                        Long.toString(preset.workload().requests()),
                        Long.toString(preset.workload().input()),
                        Long.toString(preset.workload().output()),
                        Integer.toString(preset.workload().cachedPercent()),
                        Integer.toString(preset.workload().batchPercent()),
                        preset == Preset.CHAT))
                .toList();
    }

    private static CostSection cost(CostSection.Form form) {
        return new CostSection(
                "A million requests a month of 800 input and 250 output tokens each, on the route that costs least for"
                        + " them.",
                form,
                bill("$4,500", "OpenRouter, openai/gpt-4o-2024-11-20", "$4.50 per 1,000 requests", 1000),
                bill("$155", "Together AI", "$0.155 per 1,000 requests", 34),
                List.of("$4,345 a month lies between them: Mistral Small 3.1 24B Instruct costs 97% less, a"
                        + " twenty-ninth."),
                "It is cheaper at every mix of input and output.",
                List.of("Cache writes are not counted."),
                "Monthly cost: GPT-4o (11-20) $4,500, Mistral Small 3.1 24B Instruct $155.",
                List.of(new CostSection.Curve(
                        "Requests a month",
                        "Cost a month by the number of requests",
                        Optional.empty(),
                        List.of(
                                new CostSection.CurveRow("10,000", "$45", "$1.55"),
                                new CostSection.CurveRow("1,000,000 (asked)", "$4,500", "$155")))));
    }

    private static CostSection.Bill bill(String amount, String route, String perThousand, int bar) {
        return new CostSection.Bill(
                amount,
                true,
                route,
                perThousand,
                List.of(
                        new CostSection.BillLine("800M input tokens", "$0.10/1M tokens", "$80"),
                        new CostSection.BillLine("250M output tokens", "$0.30/1M tokens", "$75")),
                bar,
                notes(1));
    }

    private static SwitchSection switching(Name left, Name right) {
        return new SwitchSection(
                new SwitchSection.Direction(
                        "From " + left.text() + " to " + right.text(),
                        "One provider serves both; change the id there:",
                        List.of(new SwitchSection.Swap("OpenRouter", "mistralai/mistral-small-3.1-24b-instruct")),
                        List.of(new SwitchSection.Changes(
                                "Better",
                                List.of(
                                        "Output falls from $10 to $0.30 per million tokens.",
                                        "You gain structured outputs.")))),
                new SwitchSection.Direction(
                        "From " + right.text() + " to " + left.text(),
                        "One provider serves both; change the id there:",
                        List.of(new SwitchSection.Swap("OpenRouter", "openai/gpt-4o-2024-11-20")),
                        List.of(new SwitchSection.Changes(
                                "Worse",
                                List.of(
                                        "Output rises from $0.30 to $10 per million tokens.",
                                        "You can no longer host it yourself.")))));
    }

    private static PairTable specs() {
        return new PairTable(
                "Facts about the models themselves",
                List.of(
                        new Row("Released", fact("2024-11-20", 1), fact("2025-03-17", 1), false),
                        new Row("Licence", Cell.of("Proprietary"), fact("Apache 2.0, OSI approved", 3), false),
                        same("Inputs", "text and image"),
                        new Row("Retirement", fact("2026-11-20", 1), Cell.of("none announced"), false)),
                Optional.of("Not sourced for either: architecture and successor."),
                Optional.empty());
    }

    private static PricingSection pricing(int routes) {
        return new PricingSection(
                new PairTable(
                        "On the route that costs least at the workload above",
                        List.of(
                                new Row(
                                        "Cheapest input",
                                        fact("$2.50/1M tokens", 1),
                                        better("$0.10/1M tokens", "0.1", 2),
                                        false),
                                new Row(
                                        "Cheapest output",
                                        fact("$10/1M tokens", 1),
                                        better("$0.30/1M tokens", "0.3", 2),
                                        false)),
                        Optional.empty(),
                        Optional.empty()),
                List.of("Output is 97% cheaper with Mistral Small 3.1 24B Instruct, $9.70 lower per million tokens."),
                new PricingSection.RouteTable(
                        "Routes of GPT-4o (11-20)",
                        List.of(),
                        new PricingSection.CacheColumns(false, false),
                        List.of(),
                        Optional.empty(),
                        Optional.of("No shown provider serves it.")),
                routes("Routes of Mistral Small 3.1 24B Instruct, dollars per million tokens", routes),
                history());
    }

    static PricingSection.RouteTable routes(String caption, int count) {
        return new PricingSection.RouteTable(
                caption,
                IntStream.range(0, count).mapToObj(SampleComparison::route).toList(),
                new PricingSection.CacheColumns(true, false),
                List.of("No route here states a price for writing to a cache."),
                Optional.of(new Link("All 38 routes", SamplePages.mistral().href() + "#pricing")),
                Optional.empty());
    }

    private static PricingSection.RouteRow route(int at) {
        return new PricingSection.RouteRow(
                at == 0 ? "Together AI" : "Amazon Bedrock " + at,
                Optional.empty(),
                "mistralai/Mistral-Small-3.1-24B-Instruct-2503",
                at == 0 ? List.of("cheapest") : at == 1 ? List.of("first party", "eu-west-1") : List.of(),
                "$0.10",
                "$0.30",
                "$0.025",
                "not stated",
                at == 1 ? Optional.of("Above 200k input tokens: $0.20 in, $0.60 out.") : Optional.empty(),
                fact("128k", 1),
                at == 2 ? unknown("not stated") : Cell.of("32.8k"),
                "2026-09-30",
                notes(1, 2),
                at == 2 ? List.of("Passed over: a regional variant of a route that is listed.") : List.of());
    }

    static PricingSection.History history() {
        return new PricingSection.History(
                "Cheapest recorded output price per million tokens, November 2024 to September 2026: $10 throughout,"
                        + " and $0.30 since March 2025.",
                Optional.of(new Drawing(
                        "history-chart",
                        "Prices over time",
                        "Dollars per million tokens.",
                        190,
                        List.of(
                                new Drawing.Stroke("left line", "M46 40H560V40H630"),
                                new Drawing.Stroke("right line", "M150 116H380V112H630")),
                        List.of(new Drawing.Lettering(
                                "end", List.of(new Drawing.Words(40, 40, "$10"), new Drawing.Words(40, 90, "$1")))))),
                "Model",
                List.of(new PricingSection.HistoryRow(
                        "GPT-4o (11-20)", "2024-11-20", "today", "OpenAI", "$2.50", "$10", List.of())));
    }

    private static PairTable capabilities() {
        return new PairTable(
                "Unknown means that no source we carry has said",
                List.of(
                        new Row("Vision", yes(1), yes(1), true),
                        new Row("Structured outputs", no(1), yes(2), false),
                        new Row("Code execution", yes(3), unknown("Unknown"), false)),
                Optional.of("Unknown for both: IDE integration, computer use, and parallel agents."),
                Optional.of("2 equal rows are hidden."));
    }

    private static BenchmarkSection benchmarks() {
        return new BenchmarkSection(
                "2 in common of the 31 that either has.",
                Optional.empty(),
                List.of(
                        test("GPQA Diamond", 479, 475, "a tie", false),
                        test("MATH level 5", 498, 468, "GPT-4o (11-20) by 3.0", true)),
                List.of(new BenchmarkSection.Test(
                        "LiveCodeBench",
                        "two harnesses",
                        new BenchmarkSection.Result("31.1", "by the maker, 2024-11", false, notes(3)),
                        new BenchmarkSection.Result("28.0", "Epoch AI, 2025-03", false, notes(2)),
                        "not compared",
                        Optional.of("The harnesses differ."))),
                listings(),
                List.of());
    }

    private static BenchmarkSection.Test test(String name, int left, int right, String outcome, boolean leads) {
        return new BenchmarkSection.Test(
                name,
                "share of answers right, run by Epoch AI",
                new BenchmarkSection.Result(left / 10.0 + "%", "2025-12-03", leads, notes(2)),
                new BenchmarkSection.Result(right / 10.0 + "%", "2025-12-03", false, notes(2)),
                outcome,
                Optional.empty());
    }

    static List<BenchmarkSection.Listing> listings() {
        return List.of(
                new BenchmarkSection.Listing("Aider polyglot", "18.2%", "Aider, 2024-12-21", notes(3)),
                new BenchmarkSection.Listing("SimpleQA", "38.8%", "by the maker, 2024-11", notes(2)));
    }

    private static List<Question> questions(Name left, Name right) {
        return List.of(
                new Question("Which has the larger context window?", "Neither. Both hold 128k tokens."),
                new Question("Which is cheaper?", right.text() + ", at any mix of input and output."),
                new Question(
                        "Can I host either myself?", right.text() + ": its weights are published under Apache 2.0."),
                new Question("Is either being retired?", left.text() + ", on 2026-11-20."));
    }

    static List<Note> notes(int... numbers) {
        return Arrays.stream(numbers)
                .mapToObj(number ->
                        new Note(number, Links.inPage("s" + number), "source " + number + ", checked 2026-09-30"))
                .toList();
    }

    static Row same(String label, String text) {
        return new Row(label, equal(text, text, 1), equal(text, text, 1), true);
    }

    static Cell fact(String text, int source) {
        return cell(text, Cell.State.FACT, Cell.Mark.NONE, Optional.empty(), Optional.empty(), source);
    }

    static Cell yes(int source) {
        return cell("Yes", Cell.State.YES, Cell.Mark.NONE, Optional.empty(), Optional.empty(), source);
    }

    static Cell no(int source) {
        return cell("No", Cell.State.NO, Cell.Mark.NONE, Optional.empty(), Optional.empty(), source);
    }

    static Cell unknown(String text) {
        return new Cell(
                text,
                Optional.empty(),
                Cell.State.UNKNOWN,
                Cell.Mark.NONE,
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    private static Cell equal(String text, String title, int source) {
        return new Cell(
                text,
                Optional.of(title),
                Cell.State.FACT,
                Cell.Mark.EQUAL,
                notes(source),
                Optional.empty(),
                Optional.empty());
    }

    private static Cell better(String text, String title, int source) {
        return new Cell(
                text,
                Optional.of(title),
                Cell.State.FACT,
                Cell.Mark.BETTER,
                notes(source),
                Optional.empty(),
                Optional.empty());
    }

    private static Cell disputed(String text, int source) {
        Optional<String> claim = Optional.of("LiteLLM says 2024-06 (2026-07-24).");
        return cell(text, Cell.State.FACT, Cell.Mark.NONE, claim, Optional.empty(), source);
    }

    private static Cell old(String text, int source) {
        Optional<String> age = Optional.of("checked 212 days before the newest fact");
        return cell(text, Cell.State.FACT, Cell.Mark.NONE, Optional.empty(), age, source);
    }

    private static Cell cell(
            String text, Cell.State state, Cell.Mark mark, Optional<String> dispute, Optional<String> age, int source) {
        return new Cell(text, Optional.empty(), state, mark, notes(source), dispute, age);
    }
}
