package dev.pairwise.page;

import dev.pairwise.page.StyleGuidePage.Heads;
import dev.pairwise.page.StyleGuidePage.Swatch;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Assembles the page of all components, out of its examples and the colours that the style sheet has. */
public final class StyleGuidePages {

    static final Name LEFT = new Name("Example One", Links.models(), "example-one", "First Maker");
    static final Name RIGHT = new Name("Example Two Mini", Links.models(), "example-two-mini", "Second Maker");

    private StyleGuidePages() {}

    public static StyleGuidePage of(List<Swatch> colours) {
        return new StyleGuidePage(
                PlaceMetas.of(
                        "Style guide | Pairwise",
                        "Every component of this site in every state. All values are examples.",
                        false,
                        Optional.empty(),
                        PlaceMetas.HOME,
                        new Link("Style guide", Links.styleGuide())),
                colours,
                heads(),
                StyleGuideTables.tables(),
                StyleGuideCharts.charts(),
                StyleGuideForms.forms(),
                StyleGuideLists.lists());
    }

    private static Heads heads() {
        return new Heads(
                LEFT,
                RIGHT,
                new Name(
                        "Example Ultra 253B Instruct Reasoning (Experimental 2025-04-08)",
                        Links.models(),
                        "example-ultra",
                        "First Maker"),
                new Name("Example-Two-Vision-7B-Instruct-Multilingual-128k", Links.models(), "example-two", "Maker"),
                List.of("Example One is to be retired on 2026-11-20.", "No provider lists Example Two Mini any more."),
                verdict());
    }

    private static VerdictSection verdict() {
        String tables = Links.inPage("tables");
        return new VerdictSection(
                "Example Two Mini costs a twenty-ninth of Example One; nothing recorded says whether it answers as well.",
                List.of(
                        new VerdictSection.Call(
                                "Cheaper", "Example Two Mini by 97%: $155 against $4,500 a month.", tables),
                        new VerdictSection.Call("Stronger", "Not measured: no test is shared.", tables)),
                new Link("far cheaper, strength not measured", Links.methodology()),
                List.of(
                        new VerdictSection.Figure("Monthly cost", "$4,500", "$155"),
                        new VerdictSection.Figure("Tests led", "not measured", "not measured")));
    }

    static List<Note> notes(int... numbers) {
        return Arrays.stream(numbers)
                .mapToObj(number -> new Note(number, Links.inPage("s" + number), "example source " + number))
                .toList();
    }
}
