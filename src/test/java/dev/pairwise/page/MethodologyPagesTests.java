package dev.pairwise.page;

import static dev.pairwise.catalogue.Models.catalogue;
import static dev.pairwise.catalogue.Models.model;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pairwise.comparison.Standings;
import dev.pairwise.comparison.VerdictRule;
import dev.pairwise.page.MethodologyPage.Section;
import dev.pairwise.page.MethodologyPage.Threshold;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MethodologyPagesTests {

    private static final MethodologyPage PAGE = MethodologyPages.of(
            Standings.of(catalogue(model("small").build(), model("large").build())));

    @Test
    void hasThePlaceThatEachVerdictLinksTo() {
        List<String> links = Arrays.stream(VerdictRule.values())
                .map(MethodologyPages::ruleId)
                .toList();

        assertThat(thresholds().map(Threshold::id)).containsAll(links);
    }

    @Test
    void namesEveryPlaceOnce() {
        Stream<String> sections = PAGE.sections().stream().map(Section::id);

        assertThat(Stream.concat(sections, thresholds().map(Threshold::id))).doesNotHaveDuplicates();
    }

    @Test
    void saysWhatIsDoneInEverySection() {
        assertThat(PAGE.sections())
                .allSatisfy(section -> assertThat(section.paragraphs()).isNotEmpty());
    }

    @Test
    void standsAtItsOwnAddress() {
        assertThat(PAGE.meta().canonical()).isEqualTo("/methodology");
    }

    private static Stream<Threshold> thresholds() {
        return PAGE.sections().stream().flatMap(section -> section.thresholds().stream());
    }
}
