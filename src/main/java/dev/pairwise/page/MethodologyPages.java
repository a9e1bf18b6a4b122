package dev.pairwise.page;

import dev.pairwise.comparison.Standings;
import dev.pairwise.comparison.VerdictRule;
import dev.pairwise.page.MethodologyPage.Section;
import dev.pairwise.page.MethodologyPage.Threshold;
import dev.pairwise.wording.MethodologyChapter;
import dev.pairwise.wording.MethodologyWording;
import java.util.List;
import java.util.Optional;

/** Assembles the methodology from the constants of the code. */
public final class MethodologyPages {

    private MethodologyPages() {}

    /** Counts pairs and verdicts of the whole catalogue, which takes seconds where it is large: make it once a snapshot. */
    public static MethodologyPage of(Standings standings) {
        return new MethodologyPage(
                meta(),
                MethodologyWording.chapters(standings).stream()
                        .map(MethodologyPages::section)
                        .toList());
    }

    /** Where a rule of the verdict stands on the page. */
    public static String ruleId(VerdictRule rule) {
        return "rule-" + rule.id();
    }

    private static Section section(MethodologyChapter chapter) {
        return new Section(
                chapter.id(),
                chapter.heading(),
                chapter.paragraphs(),
                chapter.entries().stream()
                        .map(entry -> new Threshold(entry.id(), entry.name(), entry.value(), entry.reason()))
                        .toList());
    }

    private static Meta meta() {
        return new Meta(
                MethodologyWording.title(),
                MethodologyWording.description(),
                Links.methodology(),
                true,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(new Link("Home", Links.home()), new Link("Methodology", Links.methodology())));
    }
}
