package dev.pairwise.web.mcp;

import dev.pairwise.comparison.ListedRoutes;
import dev.pairwise.page.BenchmarkSection;
import dev.pairwise.page.LinkGroup;
import dev.pairwise.page.Links;
import dev.pairwise.page.ModelPage;
import dev.pairwise.page.PricingSection;
import dev.pairwise.web.Markdown;
import java.util.List;

/** One model in the words of its page, without the hundreds of comparisons that the page leads to. */
final class ModelSummary {

    private static final int MOST_SCORES = 20;

    private ModelSummary() {}

    static String of(ModelPage page, Visit visit) {
        String address = page.meta().canonical();
        Lines lines = new Lines()
                .heading(1, page.name().text())
                .addAll(page.banners())
                .addAll(page.introduction())
                .add(page.freshness());
        facts("Specs", page.specs(), lines);
        facts("Capabilities", page.capabilities(), lines);
        routes(page.routes(), lines);
        lines.heading(2, "Benchmarks").add(page.scoresNote());
        page.scores().stream().limit(MOST_SCORES).map(ModelSummary::score).forEach(lines::bullet);
        page.neighbours().forEach(group -> rivals(group, visit, lines));
        return lines.sources(page.sources())
                .address("Whole page", visit.address(address))
                .address("As Markdown", visit.address(Links.markdown(address)))
                .text();
    }

    private static void facts(String heading, ModelPage.FactTable table, Lines lines) {
        lines.heading(2, heading);
        table.rows()
                .forEach(row ->
                        lines.bullet("%s: %s".formatted(row.label(), row.value().text())));
        table.folded().ifPresent(lines::add);
    }

    private static void routes(PricingSection.RouteTable routes, Lines lines) {
        lines.heading(2, "Routes").add(routes.caption());
        routes.none().ifPresent(lines::add);
        List<PricingSection.RouteRow> shown =
                routes.rows().stream().limit(ListedRoutes.MOST).toList();
        shown.forEach(route -> lines.finished(route(route)));
        if (shown.size() < routes.rows().size()) {
            lines.add("The %d cheapest of %d."
                    .formatted(shown.size(), routes.rows().size()));
        }
    }

    private static String route(PricingSection.RouteRow route) {
        String price = "input %s, output %s, checked %s".formatted(route.input(), route.output(), route.checked());
        return "%s, id %s: %s"
                .formatted(Markdown.item(route.provider()), Markdown.code(route.modelId()), Markdown.escaped(price));
    }

    private static String score(BenchmarkSection.Listing score) {
        return "%s: %s (%s)".formatted(score.name(), score.score(), score.detail());
    }

    private static void rivals(LinkGroup group, Visit visit, Lines lines) {
        lines.heading(2, group.heading());
        group.links().forEach(link -> lines.bullet(link.text() + ":", visit.address(link.href())));
    }
}
