package dev.pairwise.page;

import dev.pairwise.page.ProgramsPage.Example;
import dev.pairwise.page.ProgramsPage.Section;
import dev.pairwise.page.ProgramsPage.Term;
import dev.pairwise.wording.ProgramsWording;
import dev.pairwise.wording.ProgramsWording.Chapter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Assembles the page about the programming interface out of what whoever runs it knows: its addresses, its problems and its answers. */
public final class ProgramsPages {

    private ProgramsPages() {}

    /** A chapter without terms or examples is told in words alone. */
    public static ProgramsPage of(Map<Chapter, List<Term>> terms, Map<Chapter, List<Example>> examples) {
        return new ProgramsPage(
                meta(),
                ProgramsWording.introduction(),
                Arrays.stream(Chapter.values())
                        .map(chapter -> new Section(
                                chapter.id(),
                                chapter.heading(),
                                ProgramsWording.paragraphs(chapter),
                                terms.getOrDefault(chapter, List.of()),
                                examples.getOrDefault(chapter, List.of())))
                        .toList(),
                List.of(
                        new Link("The OpenAPI document", Links.openApi()),
                        new Link("Sources, terms and downloads", Links.data()),
                        new Link("How everything is worked out", Links.methodology())));
    }

    /** Known without an example, which programs must ask for. */
    public static Meta meta() {
        return new Meta(
                ProgramsWording.title(),
                ProgramsWording.summary(),
                Links.programs(),
                true,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(new Link("Home", Links.home()), new Link("API", Links.programs())));
    }
}
