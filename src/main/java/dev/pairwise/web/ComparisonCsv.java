package dev.pairwise.web;

import dev.pairwise.page.BenchmarkSection;
import dev.pairwise.page.ChoiceSection;
import dev.pairwise.page.ComparisonPage;
import dev.pairwise.page.CostSection;
import dev.pairwise.page.Link;
import dev.pairwise.page.PricingSection;
import dev.pairwise.page.SwitchSection;
import dev.pairwise.page.VerdictSection;
import java.util.stream.Stream;

/** The pair page as one table: the sections of the HTML in their order, without its forms. */
final class ComparisonCsv {

    private static final int LEFT = 0;
    private static final int RIGHT = 1;

    private final ComparisonPage page;
    private final CsvTable table;
    private final CsvParts parts;

    private ComparisonCsv(ComparisonPage page, CsvTable table) {
        this.page = page;
        this.table = table;
        this.parts = new CsvParts(table);
    }

    static String of(ComparisonPage page, CsvTable table) {
        return new ComparisonCsv(page, table).written();
    }

    private String written() {
        top();
        verdict(page.verdict());
        table.section("scorecard");
        parts.pairTable(page.scorecard());
        table.section("tradeoffs");
        Stream.of(page.tradeoffs().left(), page.tradeoffs().right()).forEach(this::choices);
        monthlyCost(page.monthlyCost());
        table.section("switching");
        Stream.of(page.switching().forth(), page.switching().back()).forEach(this::direction);
        table.section("specs");
        parts.pairTable(page.specs());
        pricing(page.pricing());
        table.section("capabilities");
        parts.pairTable(page.capabilities());
        benchmarks(page.benchmarks());
        table.section("deep-dive").say("Paragraph", page.deepDive());
        table.section("faq");
        page.questions().forEach(question -> table.say(question.question(), question.answer()));
        table.section("continue");
        parts.groups(page.neighbours());
        parts.sources(page.sources());
        return table.toString();
    }

    private void top() {
        String left = page.left().text();
        String right = page.right().text();
        table.values("Model", "name", CsvValue.of(left), CsvValue.of(right))
                .link("Page", new Link(left + " vs " + right, page.meta().canonical()))
                .link("Model", new Link(left, page.left().href()))
                .link("Model", new Link(right, page.right().href()))
                .say("Notice", page.banners())
                .say("Introduction", page.introduction())
                .say("Freshness", page.freshness());
    }

    private void verdict(VerdictSection verdict) {
        table.section("verdict").say("Verdict", verdict.sentence());
        verdict.calls().forEach(call -> table.say(call.label(), call.text()));
        table.link("Rule", verdict.rule());
        verdict.figures()
                .forEach(figure ->
                        table.values(figure.label(), "", CsvValue.of(figure.left()), CsvValue.of(figure.right())));
    }

    private void choices(ChoiceSection.Choices choices) {
        if (choices.bullets().isEmpty()) {
            table.say(choices.heading(), choices.nothing());
        }
        table.say(choices.heading(), choices.bullets());
    }

    private void monthlyCost(CostSection cost) {
        CostSection.Bill left = cost.left();
        CostSection.Bill right = cost.right();
        table.section("monthly-cost");
        cost.form().error().ifPresent(message -> table.say("Refused", message));
        cost.form()
                .fields()
                .forEach(field -> field.error().ifPresent(message -> table.say("Refused", field.label(), message)));
        table.say("Workload", cost.introduction())
                .values(
                        "Monthly cost",
                        "amount",
                        CsvValue.of(left.amount(), left.notes()),
                        CsvValue.of(right.amount(), right.notes()))
                .values(
                        "Monthly cost",
                        "a thousand requests",
                        CsvValue.of(left.perThousand(), left.notes()),
                        CsvValue.of(right.perThousand(), right.notes()))
                .values("Monthly cost", "route", CsvValue.of(left.route()), CsvValue.of(right.route()));
        lines(LEFT, left);
        lines(RIGHT, right);
        table.say("Gap", cost.gap()).say("Break-even", cost.breakEven()).say("Caveat", cost.caveats());
        cost.curves().forEach(this::curve);
    }

    private void curve(CostSection.Curve curve) {
        curve.rows()
                .forEach(row ->
                        table.values(curve.subject(), row.at(), CsvValue.of(row.left()), CsvValue.of(row.right())));
    }

    private void lines(int side, CostSection.Bill bill) {
        bill.lines()
                .forEach(line -> table.value(side, line.what(), "price", CsvValue.of(line.rate(), bill.notes()))
                        .value(side, line.what(), "amount", CsvValue.of(line.amount(), bill.notes())));
    }

    private void direction(SwitchSection.Direction direction) {
        table.say(direction.heading(), direction.swapsNote());
        direction.swaps().forEach(swap -> table.say(direction.heading(), swap.provider(), swap.modelId()));
        table.say(direction.heading(), direction.sentences());
    }

    private void pricing(PricingSection pricing) {
        table.section("pricing");
        parts.pairTable(pricing.cheapest());
        table.say("Gap", pricing.gaps());
        parts.routes(LEFT, pricing.left());
        parts.routes(RIGHT, pricing.right());
        parts.history(pricing.history(), row -> row.side().equals(page.left().text()) ? LEFT : RIGHT);
    }

    private void benchmarks(BenchmarkSection benchmarks) {
        table.section("benchmarks").say("Summary", benchmarks.summary());
        Stream.concat(benchmarks.comparable().stream(), benchmarks.notComparable().stream())
                .forEach(this::test);
        parts.listings(LEFT, benchmarks.leftOnly());
        parts.listings(RIGHT, benchmarks.rightOnly());
    }

    private void test(BenchmarkSection.Test test) {
        String why = test.why().map(reason -> ": " + reason).orElse("");
        table.values(test.name(), "score", result(test.left()), result(test.right()))
                .say(test.name(), "unit", test.detail())
                .say(test.name(), "outcome", test.outcome() + why);
    }

    private static CsvValue result(BenchmarkSection.Result result) {
        return CsvValue.of(result.score(), result.notes()).remarked(result.detail());
    }
}
