package dev.pairwise.importing.llmstats;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pairwise.document.CatalogueDocument;
import dev.pairwise.document.ClaimRecord;
import dev.pairwise.importing.StoredWidgets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LlmStatsFactsTests {

    private static final String MODELS = """
            [{"model_id": "widget-4", "license_id": "proprietary", "release_date": "2026-01-12", "knowledge_cutoff": "2025-06-30",
              "param_count": null, "source_scorecard_blog_link": "https://acme.example/widget-4", "source_api_ref": null},
             {"model_id": "widget-3", "license_id": "apache_2_0", "release_date": "1970-01-01", "param_count": 24000000000,
              "source_weights_link": "https://weights.example/widget 3", "source_repo_link": "https://code.example/widget-3"},
             {"model_id": "gone-1", "license_id": "mit_license", "release_date": null}]""";

    private static final String OFFERS = """
            [{"model_id": "widget-4", "provider_id": "acme", "organization_id": "acme", "feature_code_execution": true},
             {"model_id": "widget-3", "provider_id": "groq", "organization_id": "acme", "feature_code_execution": true},
             {"model_id": "gone-1", "provider_id": "acme", "organization_id": "acme", "feature_code_execution": false}]""";

    @TempDir
    private Path folder;

    private CatalogueDocument document = StoredWidgets.document();

    @BeforeEach
    void translate() throws IOException {
        Files.writeString(folder.resolve("models.json"), MODELS);
        Files.writeString(folder.resolve("provider_models.json"), OFFERS);
        document = new LlmStats()
                .translate(List.of(folder), StoredWidgets.document())
                .getFirst()
                .document();
    }

    @Test
    void claimsWhatIsThereAndNoCommercialUseOfWhatIsSoldAlone() {
        assertThat(StoredWidgets.claims(document))
                .containsExactlyInAnyOrder(
                        "widget-4 released 2026-01-12",
                        "widget-4 knowledgeCutoff 2025-06",
                        "widget-4 code-execution yes",
                        "widget-3 parameters 24B",
                        "widget-3 licence Apache 2.0",
                        "widget-3 licence.spdx Apache-2.0",
                        "widget-3 commercialUse permitted",
                        "gone-1 licence MIT",
                        "gone-1 licence.spdx MIT");
    }

    @Test
    void citesThePageThatTheFileCites() {
        assertThat(document.claims())
                .filteredOn(claim ->
                        claim.field().equals("released") || claim.field().equals("parameters"))
                .extracting(ClaimRecord::sourceUrl)
                .containsExactlyInAnyOrder("https://acme.example/widget-4", "https://code.example/widget-3");
    }
}
