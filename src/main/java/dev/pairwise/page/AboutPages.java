package dev.pairwise.page;

import dev.pairwise.page.AboutPage.Chapter;
import dev.pairwise.wording.AboutWording;
import java.util.List;
import java.util.Optional;

/** Assembles the page about the site. */
public final class AboutPages {

    private AboutPages() {}

    public static AboutPage page() {
        return new AboutPage(
                PlaceMetas.of(
                        AboutWording.title(),
                        AboutWording.description(),
                        true,
                        Optional.empty(),
                        PlaceMetas.HOME,
                        new Link("About", Links.about())),
                List.of(
                        new Chapter(
                                "what",
                                "What this is",
                                AboutWording.what(),
                                List.of(
                                        new Link("Compare two models", Links.picker()),
                                        new Link("How everything is worked out", Links.methodology()))),
                        new Chapter(
                                "facts",
                                "How facts get in",
                                AboutWording.facts(),
                                List.of(
                                        new Link("Sources, their dates and how much is known", Links.data()),
                                        new Link("What changed", Links.changes()))),
                        new Chapter(
                                "use",
                                "Who may use it, and how",
                                AboutWording.use(),
                                List.of(
                                        new Link("Licence and downloads of the data", Links.licence()),
                                        new Link("For programs", Links.programs()))),
                        new Chapter("privacy", "No tracking, no cookies", AboutWording.privacy(), List.of()),
                        new Chapter("limits", "What it does not do", AboutWording.limits(), List.of())));
    }
}
