package dev.pairwise.web;

import dev.pairwise.page.BenchmarkSection;
import dev.pairwise.page.ChoiceSection;
import dev.pairwise.page.ComparisonPage;
import dev.pairwise.page.SwitchSection;
import dev.pairwise.page.VerdictSection;
import java.util.List;
import java.util.stream.Stream;

/** The pair page as Markdown: the sections of the HTML in their order, without its forms. */
final class ComparisonMarkdown {

    private final ComparisonPage page;
    private final Markdown markdown;
    private final MarkdownParts parts;
    private final String left;
    private final String right;

    private ComparisonMarkdown(ComparisonPage page, Markdown markdown) {
        this.page = page;
        this.markdown = markdown;
        this.parts = new MarkdownParts(markdown);
        this.left = page.left().text();
        this.right = page.right().text();
    }

    static String of(ComparisonPage page, Markdown markdown) {
        return new ComparisonMarkdown(page, markdown).written();
    }

    private String written() {
        top();
        verdict();
        section("Scorecard", () -> parts.pairTable(left, right, page.scorecard()));
        section("Tradeoffs", this::tradeoffs);
        section("Monthly cost", () -> CostMarkdown.write(left, right, page.monthlyCost(), markdown));
        section("Switching", this::switching);
        section("Specs", () -> parts.pairTable(left, right, page.specs()));
        section("Pricing", this::pricing);
        section("Capabilities", () -> parts.pairTable(left, right, page.capabilities()));
        section("Benchmarks", this::benchmarks);
        section("Deep dive", () -> markdown.paragraphs(page.deepDive()));
        section("Questions", this::questions);
        section("Continue comparing", () -> parts.groups(page.neighbours()));
        parts.sources(page.sources());
        return markdown.toString();
    }

    private void section(String heading, Runnable content) {
        markdown.heading(2, heading);
        content.run();
    }

    private void top() {
        markdown.heading(1, left + " vs " + right)
                .paragraphs(page.banners())
                .paragraph(String.join(" ", page.introduction()))
                .paragraph(page.freshness());
    }

    private void verdict() {
        markdown.heading(2, "Verdict")
                .paragraph(page.verdict().sentence())
                .bullets(page.verdict().calls().stream()
                        .map(call -> call.label() + ": " + call.text())
                        .toList())
                .block("Rule: " + markdown.link(page.verdict().rule()))
                .table(
                        List.of("Figure", Markdown.escaped(left), Markdown.escaped(right)),
                        page.verdict().figures().stream()
                                .map(ComparisonMarkdown::figure)
                                .toList());
    }

    private static List<String> figure(VerdictSection.Figure figure) {
        return Stream.of(figure.label(), figure.left(), figure.right())
                .map(Markdown::escaped)
                .toList();
    }

    private void tradeoffs() {
        Stream.of(page.tradeoffs().left(), page.tradeoffs().right()).forEach(this::choices);
    }

    private void choices(ChoiceSection.Choices choices) {
        markdown.heading(3, choices.heading())
                .bullets(choices.bullets().isEmpty() ? List.of(choices.nothing()) : choices.bullets());
    }

    private void switching() {
        Stream.of(page.switching().forth(), page.switching().back()).forEach(this::direction);
    }

    private void direction(SwitchSection.Direction direction) {
        markdown.heading(3, direction.heading());
        if (direction.changes().isEmpty()) {
            markdown.bullets(direction.sentences());
        }
        direction
                .changes()
                .forEach(changes -> markdown.heading(4, changes.heading()).bullets(changes.sentences()));
        markdown.paragraph(direction.swapsNote())
                .items(direction.swaps().stream()
                        .map(swap -> Markdown.escaped(swap.provider()) + ": " + Markdown.code(swap.modelId()))
                        .toList());
    }

    private void pricing() {
        parts.pairTable(left, right, page.pricing().cheapest());
        markdown.paragraphs(page.pricing().gaps());
        markdown.heading(3, left);
        parts.routes(page.pricing().left());
        markdown.heading(3, right);
        parts.routes(page.pricing().right());
        markdown.heading(3, "Price history");
        parts.history(page.pricing().history());
    }

    private void benchmarks() {
        BenchmarkSection benchmarks = page.benchmarks();
        markdown.paragraph(benchmarks.summary())
                .table(
                        List.of("Test", Markdown.escaped(left), Markdown.escaped(right), "Outcome"),
                        Stream.concat(benchmarks.comparable().stream(), benchmarks.notComparable().stream())
                                .map(ComparisonMarkdown::test)
                                .toList());
        only(left, benchmarks.leftOnly());
        only(right, benchmarks.rightOnly());
    }

    private void only(String name, List<BenchmarkSection.Listing> listings) {
        if (!listings.isEmpty()) {
            markdown.heading(3, "Only " + name);
            parts.listings(listings);
        }
    }

    private static List<String> test(BenchmarkSection.Test test) {
        String why = test.why().map(reason -> ": " + reason).orElse("");
        return List.of(
                Markdown.escaped("%s (%s)".formatted(test.name(), test.detail())),
                result(test.left()),
                result(test.right()),
                Markdown.escaped(test.outcome() + why));
    }

    private static String result(BenchmarkSection.Result result) {
        return Markdown.escaped("%s (%s)".formatted(result.score(), result.detail())) + Markdown.notes(result.notes());
    }

    private void questions() {
        page.questions()
                .forEach(question -> markdown.heading(3, question.question()).paragraph(question.answer()));
    }
}
