package dev.pairwise.web.mcp;

import dev.pairwise.page.ChoiceSection;
import dev.pairwise.page.ComparisonPage;
import dev.pairwise.page.CostSection;
import dev.pairwise.page.Links;

/** What decides between two models, in the words of their page, short enough to be read by an agent in passing. */
final class PairSummary {

    private PairSummary() {}

    static String of(ComparisonPage page, Visit visit) {
        String address = page.meta().canonical();
        Lines lines = new Lines()
                .heading(
                        1, "%s vs %s".formatted(page.left().text(), page.right().text()))
                .addAll(page.banners())
                .addAll(page.introduction())
                .heading(2, "Verdict")
                .add(page.verdict().sentence());
        page.verdict().calls().forEach(call -> lines.bullet("%s: %s".formatted(call.label(), call.text())));
        cost(page, lines);
        choice(page.tradeoffs().left(), lines);
        choice(page.tradeoffs().right(), lines);
        return lines.sources(page.sources())
                .address("Whole page", visit.address(address))
                .address("As Markdown", visit.address(Links.markdown(address)))
                .text();
    }

    private static void cost(ComparisonPage page, Lines lines) {
        CostSection cost = page.monthlyCost();
        lines.heading(2, "Monthly cost")
                .add(cost.introduction())
                .bullet(bill(page.left().text(), cost.left()))
                .bullet(bill(page.right().text(), cost.right()))
                .addAll(cost.gap())
                .add(cost.breakEven())
                .addAll(cost.caveats());
    }

    private static String bill(String model, CostSection.Bill bill) {
        return "%s: %s, %s".formatted(model, bill.amount(), bill.route());
    }

    private static void choice(ChoiceSection.Choices choices, Lines lines) {
        lines.heading(2, choices.heading());
        if (choices.bullets().isEmpty()) {
            lines.add(choices.nothing());
        }
        choices.bullets().forEach(lines::bullet);
    }
}
