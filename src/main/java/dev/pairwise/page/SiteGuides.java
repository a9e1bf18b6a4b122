package dev.pairwise.page;

import dev.pairwise.catalogue.Slug;
import dev.pairwise.comparison.Pair;
import dev.pairwise.comparison.Standings;
import dev.pairwise.page.SiteGuide.Entry;
import dev.pairwise.page.SiteGuide.Section;
import dev.pairwise.wording.GuideWording;
import java.util.List;
import java.util.stream.Stream;

/** Assembles the guide for language models. */
public final class SiteGuides {

    /** Enough to show the pattern. */
    private static final int EXAMPLES = 3;

    private static final Slug LEFT = new Slug("left");
    private static final Slug RIGHT = new Slug("right");

    private SiteGuides() {}

    public static SiteGuide of(Standings standings) {
        Stream<Section> examples = standings.frontPage().pairs().isEmpty()
                ? Stream.empty()
                : Stream.of(new Section("Examples", examples(standings)));
        return new SiteGuide(
                "Pairwise",
                GuideWording.summary(),
                notes(standings),
                Stream.concat(Stream.of(pages(), programs(), terms()), examples).toList());
    }

    private static List<String> notes(Standings standings) {
        return List.of(
                GuideWording.extent(
                        standings.catalogue().models().size(),
                        standings.catalogue().date()),
                GuideWording.pairs(Links.pair(LEFT, RIGHT)),
                GuideWording.twins(),
                GuideWording.workload(),
                GuideWording.honesty(),
                GuideWording.agents(),
                GuideWording.credit());
    }

    private static Section pages() {
        return new Section(
                "Pages",
                List.of(
                        new Entry(new Link("Compare", Links.picker()), "choose two models; every model by its maker"),
                        new Entry(new Link("Models", Links.models()), "every model with prices, limits, and providers"),
                        new Entry(new Link("Makers", Links.makers()), "who trains models, and which"),
                        new Entry(new Link("Providers", Links.providers()), "who serves models over an API, and which"),
                        new Entry(new Link("Benchmarks", Links.benchmarks()), "ranked scores, with who ran them"),
                        new Entry(new Link("Changes", Links.changes()), "what changed, by day, with old and new value"),
                        new Entry(
                                new Link("Methodology", Links.methodology()),
                                "every rule and threshold behind a verdict, a cost, and a rank"),
                        new Entry(new Link("About", Links.about()), "what this is and what it does not do")));
    }

    private static Section programs() {
        return new Section(
                "For programs",
                List.of(
                        new Entry(new Link("Programming interface", Links.programs()), "how to ask, with examples"),
                        new Entry(new Link("OpenAPI", Links.openApi()), "its description for programs"),
                        new Entry(
                                new Link(DataPages.DOCUMENT, Links.data(DataPages.DOCUMENT)),
                                "the whole catalogue, with every claim of every source"),
                        new Entry(
                                new Link(DataFile.MODELS.fileName(), Links.data(DataFile.MODELS.fileName())),
                                "the models with their slugs, as comma-separated values"),
                        new Entry(new Link("Feed", Links.feed()), "the newest changes as Atom"),
                        new Entry(new Link("Sitemap", Links.sitemap()), "every page that is to be indexed")));
    }

    private static Section terms() {
        return new Section(
                "Data and licence",
                List.of(
                        new Entry(
                                new Link("Data", Links.data()),
                                "sources with licence and date, how much is known, and downloads"),
                        new Entry(new Link("Licence", Links.licence()), "on which terms facts may be used")));
    }

    private static List<Entry> examples(Standings standings) {
        return standings.frontPage().pairs().stream()
                .limit(EXAMPLES)
                .map(SiteGuides::example)
                .toList();
    }

    private static Entry example(Pair pair) {
        return new Entry(new Link(Names.link(pair).text(), Links.markdown(Links.pair(pair))), GuideWording.example());
    }
}
