package dev.pairwise.page;

import static dev.pairwise.page.StyleGuidePages.notes;

import dev.pairwise.comparison.Side;
import dev.pairwise.page.StyleGuidePage.Charts;
import java.util.List;
import java.util.Optional;

/** Examples of everything that is drawn. */
final class StyleGuideCharts {

    private StyleGuideCharts() {}

    static Charts charts() {
        return new Charts(
                bill(
                        "$4,500",
                        true,
                        1000,
                        List.of(new CostSection.BillLine("800M input tokens", "$2.50/1M tokens", "$2,000"))),
                bill("$155", true, 34, List.of()),
                bill("unavailable", false, 0, List.of()),
                history(),
                new PricingSection.History("No earlier price is recorded.", Optional.empty(), "Model", List.of()),
                scatter());
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
                Optional.of(strokes()),
                "Model",
                List.of(new PricingSection.HistoryRow(
                        "Example One", "2024-11-20", "today", "Example Cloud", "$2.50", "$10", notes(1))));
    }

    private static PriceScatter scatter() {
        return new PriceScatter(
                "Price against an example",
                "All 3 models are drawn.",
                List.of("On the line stand those that are best for their price."),
                Optional.of(new PriceScatter.Drawing(
                        "Price against an example",
                        "An example, percent",
                        "$ per million tokens",
                        List.of(new PriceScatter.Mark(100, "50"), new PriceScatter.Mark(300, "25")),
                        List.of(
                                new PriceScatter.Label(100, 359, "$0.10", "across"),
                                new PriceScatter.Label(600, 359, "$10", "across")),
                        "M300 320z",
                        "M100 300H600V100H630",
                        "M100 300zm500 -200z",
                        List.of(new PriceScatter.Label(590, 95, "Example One", "name")))),
                "Score",
                List.of(new PriceScatter.Row(
                        new Link("Example One", Links.models()),
                        new Link("$10", Links.models()),
                        "2026-09-30",
                        notes(1),
                        "47.9",
                        "an example",
                        "2025-12-03",
                        notes(2))),
                Optional.of(new Link("Draw only some of them", Links.models())));
    }

    /** Every stroke and sign that charts are drawn with. */
    private static Drawing strokes() {
        Pencil pencil = new Pencil();
        pencil.rule(40, 100, 380, 100);
        pencil.write("end", 34, 104, "$10");
        pencil.draw("asked", "M200 20V100");
        pencil.writeAround(200, 14, "asked");
        pencil.draw("even", "M300 20V100");
        pencil.writeAround(300, 14, "even");
        pencil.draw("noise", "M60 84H120");
        for (Side side : Side.values()) {
            int y = 40 + Pencil.step(side, 20);
            pencil.draw(Pencil.of(side, "line"), "M40 %dH380".formatted(y));
            pencil.sign(side, 380, y);
            pencil.draw(Pencil.of(side, "window"), "M40 %dh200v16h-200z".formatted(y + 72));
            pencil.draw(Pencil.of(side, "within"), "M40 %dh80v8h-80z".formatted(y + 76));
            pencil.draw(Pencil.of(side, "yes-box"), "M%d 164h0".formatted(48 + Pencil.step(side, 24)));
        }
        pencil.draw("no-box", "M90 156h16v16h-16zm4 4l8 8m0-8l-8 8");
        pencil.draw("unknown-box", "M120 156h16v16h-16z");
        pencil.draw("tick", "M43 164l4 4 6-8M67 164l4 4 6-8");
        return pencil.drawing(
                "example-chart", "Every stroke of a chart", "An example of every stroke of a chart.", 180);
    }
}
