package dev.pairwise.page;

import static dev.pairwise.page.StyleGuidePages.notes;

import dev.pairwise.page.StyleGuidePage.Charts;
import java.util.List;
import java.util.Optional;

/** Examples of everything that is drawn. */
final class StyleGuideCharts {

    private StyleGuideCharts() {}

    static Charts charts() {
        return new Charts(
                bill("$4,500", true, 1000, List.of(new CostSection.BillLine("800M input tokens", "$2.50/1M tokens", "$2,000"))),
                bill("$155", true, 34, List.of()),
                bill("unavailable", false, 0, List.of()),
                history(),
                new PricingSection.History("No earlier price is recorded.", Optional.empty(), "Model", List.of()));
    }

    private static CostSection.Bill bill(String amount, boolean known, int bar, List<CostSection.BillLine> lines) {
        return new CostSection.Bill(
                amount,
                known,
                known ? "Example Cloud" : "No complete price is recorded.",
                known ? "per 1,000 requests: an example" : "",
                lines,
                bar,
                known ? notes(1) : List.of());
    }

    private static PricingSection.History history() {
        return new PricingSection.History(
                "Example prices: $10 throughout on the left, $0.30 since March 2025 on the right.",
                Optional.of(new PricingSection.Chart(
                        "M0 40H640",
                        "M180 90H400V140H640",
                        List.of(new PricingSection.Tick(0, "2024-11"), new PricingSection.Tick(320, "2025-10")),
                        List.of(new PricingSection.Tick(40, "$10"), new PricingSection.Tick(140, "$0.30")))),
                "Model",
                List.of(new PricingSection.HistoryRow(
                        "Example One", "2024-11-20", "today", "Example Cloud", "$2.50", "$10", notes(1))));
    }
}
