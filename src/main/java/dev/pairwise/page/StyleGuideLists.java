package dev.pairwise.page;

import static dev.pairwise.page.StyleGuidePages.notes;

import dev.pairwise.page.SourceSection.NumberedSource;
import dev.pairwise.page.StyleGuidePage.Lists;
import java.util.List;
import java.util.Optional;

/** Examples of what is no table: bullets, links, listings, paging, sources. */
final class StyleGuideLists {

    private static final List<String> BULLETS =
            List.of("Cost decides: its output is $9.70 per million tokens lower.", "You want to host it yourself.");
    private static final String NOTHING = "Nothing recorded speaks for it alone.";

    private StyleGuideLists() {}

    static Lists lists() {
        return new Lists(
                BULLETS,
                new ChoiceSection(
                        new ChoiceSection.Choices("Choose Example One when", BULLETS, NOTHING),
                        new ChoiceSection.Choices("Choose Example Two Mini when", List.of(), NOTHING)),
                List.of(group("Nearest rivals"), group("Same family")),
                List.of(
                        new BenchmarkSection.Listing(
                                "Linked test",
                                Optional.of(Links.benchmarks()),
                                "47.9%",
                                "an example, 2025-12",
                                notes(2)),
                        new BenchmarkSection.Listing("Test without a page", "38.8%", "by the maker", notes(2))),
                List.of(new SwitchSection.Swap("Example Cloud", "example/example-two-mini")),
                new Directory(
                        "2 models of 2 makers.",
                        List.of(directory("by-first", "First Maker"), directory("by-second", "Second Maker"))),
                new Paging("Page 2 of 3", Optional.of(page("Newer")), Optional.of(page("Older"))),
                NumberedPages.of(2, 3, _ -> Links.styleGuide()),
                sources());
    }

    private static LinkGroup group(String heading) {
        return new LinkGroup(
                heading, List.of(page("Example One vs Example Two Mini"), page("Example One vs Example Three")));
    }

    private static Directory.Group directory(String id, String maker) {
        return new Directory.Group(id, maker, List.of(page("Example One")));
    }

    private static Link page(String text) {
        return new Link(text, Links.styleGuide());
    }

    private static SourceSection sources() {
        return new SourceSection(
                "Examples last changed on 2026-09-30 and were last checked on 2026-09-30.",
                List.of(
                        new NumberedSource(1, "s1", "A source with an address, MIT.", Optional.of(Links.data())),
                        new NumberedSource(2, "s2", "A source without one, CC BY 4.0.", Optional.empty())),
                List.of(page("Markdown"), page("JSON")));
    }
}
