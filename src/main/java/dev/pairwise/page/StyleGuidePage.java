package dev.pairwise.page;

import java.util.List;

/**
 * Every component of the site in every state, for those who build it; all values are examples. A component is added in two places of one
 * name: its example in the class of its group ({@code StyleGuideTables} and so on), and its place in {@code templates/styleguide}.
 */
public record StyleGuidePage(
        Meta meta, List<Swatch> colours, Heads heads, Tables tables, Charts charts, Forms forms, Lists lists)
        implements HtmlPage {

    public StyleGuidePage {
        colours = List.copyOf(colours);
    }

    /** A token of the style sheet in both schemes, and how its contrast with the paper stands in each. */
    public record Swatch(String token, String light, String dark, String lightContrast, String darkContrast) {}

    /** What stands at the head of pages. */
    public record Heads(
            Name left, Name right, Name longLeft, Name longRight, List<String> banners, VerdictSection verdict) {

        public Heads {
            banners = List.copyOf(banners);
        }
    }

    public record Tables(
            PairTable pair,
            ModelPage.FactTable facts,
            PricingSection.RouteTable routes,
            PricingSection.RouteTable noRoutes,
            List<BenchmarkSection.Test> tests,
            List<BenchmarkPage.RankRow> ranks,
            List<ChangeRow> changes,
            MemberTable members,
            List<Link> models,
            SeveralTable several) {

        public Tables {
            tests = List.copyOf(tests);
            ranks = List.copyOf(ranks);
            changes = List.copyOf(changes);
            models = List.copyOf(models);
        }
    }

    /** Drawings, and the figures that are drawn. */
    public record Charts(
            CostSection.Bill dear,
            CostSection.Bill cheap,
            CostSection.Bill unknown,
            PricingSection.History history,
            PricingSection.History noHistory,
            PriceScatter scatter) {}

    public record Forms(
            CostSection.Form workload,
            HomePage.Picker picker,
            ListForm.Field field,
            ListForm.Select select,
            ListForm.Boxes boxes) {}

    public record Lists(
            List<String> bullets,
            ChoiceSection choices,
            List<LinkGroup> groups,
            List<BenchmarkSection.Listing> listings,
            List<SwitchSection.Swap> swaps,
            Directory directory,
            Paging paging,
            NumberedPages pages,
            SourceSection sources) {

        public Lists {
            bullets = List.copyOf(bullets);
            groups = List.copyOf(groups);
            listings = List.copyOf(listings);
            swaps = List.copyOf(swaps);
        }
    }
}
