package dev.pairwise.importing.helm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.pairwise.document.CatalogueDocument;
import dev.pairwise.document.ClaimRecord;
import dev.pairwise.document.MakerRecord;
import dev.pairwise.document.ModelRecord;
import dev.pairwise.importing.Rejection;
import dev.pairwise.importing.Samples;
import dev.pairwise.importing.Translation;
import dev.pairwise.importing.Unmapped;
import dev.pairwise.importing.UnreadableInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HelmTests {

    private static final CatalogueDocument STORED =
            Samples.of("2026-01-31", """
            "makers": [{"slug": "acme", "name": "Acme"}, {"slug": "anthropic", "name": "Anthropic"}],
            "models": [{"slug": "widget-4", "name": "Widget 4", "maker": "acme"}]""").document();

    private static final Translation TRANSLATION = new Helm()
            .translate(List.of(Path.of("src/test/resources/importing/helm/model_metadata-2026-03-01.json")), STORED)
            .getFirst();
    private static final CatalogueDocument DOCUMENT = TRANSLATION.document();

    @Test
    void saysSizeReleaseAndOpennessOfModelsThatTheCatalogueHas() {
        assertThat(DOCUMENT.claims())
                .extracting(ClaimRecord::model, ClaimRecord::field, ClaimRecord::value)
                .containsExactly(
                        tuple("widget-4", "openness", "proprietary"),
                        tuple("widget-4", "parameters", "23.6B"),
                        tuple("widget-4", "released", "2026-01-02"));
    }

    @Test
    void bringsModelsOfThePastThatAReviewerNamed() {
        assertThat(DOCUMENT.models())
                .extracting(ModelRecord::slug, ModelRecord::maker, ModelRecord::released, ModelRecord::parameters)
                .containsExactly(
                        tuple("claude-2.1", "anthropic", "2023-11-21", null),
                        tuple("dbrx-instruct", "databricks", "2024-03-27", "132B"),
                        tuple("smollm2-360m-instruct", "huggingfacetb", null, "362M"));
        assertThat(DOCUMENT.makers()).extracting(MakerRecord::slug).containsExactly("databricks", "huggingfacetb");
    }

    @Test
    void leavesOutWaysToRunAModelAndReportsNamesThatMeanNone() {
        assertThat(TRANSLATION.unmapped()).containsExactly(new Unmapped("nobody/thing", 1));
        assertThat(TRANSLATION.rejections()).extracting(Rejection::path).containsExactly("$[6]", "$[7]");
    }

    @Test
    void takesTheSameModelsAgainWhenTheyAreStored() {
        CatalogueDocument stored = STORED.withModels(Stream.concat(STORED.models().stream(), DOCUMENT.models().stream())
                .toList());

        CatalogueDocument again = new Helm()
                .translate(List.of(Path.of("src/test/resources/importing/helm/model_metadata-2026-03-01.json")), stored)
                .getFirst()
                .document();

        assertThat(again.models()).isEqualTo(DOCUMENT.models());
        assertThat(again.claims()).isEqualTo(DOCUMENT.claims());
    }

    @Test
    void refusesAFileOfAnotherShape(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("models.json"), "{}");

        assertThatThrownBy(() -> new Helm().translate(List.of(file), STORED)).isInstanceOf(UnreadableInput.class);
    }
}
