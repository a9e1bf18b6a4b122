package dev.pairwise.importing;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pairwise.document.ClaimRecord;
import dev.pairwise.document.ModelRecord;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CuratedFactsTests {

    private static final Translation CURATED = translated("curated");

    @Test
    void areDocumentsOfOurFormat() {
        assertThat(CURATED.rejections()).isEmpty();
        assertThat(claims()).isNotEmpty();
    }

    @Test
    void areAboutModelsOfTheCatalogue() {
        Set<String> models = translated("catalogue").document().models().stream()
                .map(ModelRecord::slug)
                .collect(toSet());

        assertThat(claims()).extracting(ClaimRecord::model).isSubsetOf(models);
    }

    @Test
    void haveThePageThatStatesThemAndTheDaySomebodyReadIt() {
        assertThat(claims())
                .allSatisfy(claim -> assertThat(claim.sourceUrl()).startsWith("https://"))
                .extracting(ClaimRecord::checked)
                .doesNotContainNull();
    }

    @Test
    void stateEachFactOnceInAFormThatItsFieldTakes() {
        assertThat(claims())
                .extracting(claim -> claim.model() + " " + claim.field())
                .doesNotHaveDuplicates();
        assertThat(claims())
                .allSatisfy(claim -> assertThat(ClaimForms.expected(claim)).isEmpty());
    }

    private static List<ClaimRecord> claims() {
        return CURATED.document().claims();
    }

    private static Translation translated(String folder) {
        return new OwnFormat().translate(Input.at(Path.of("db", folder)));
    }
}
