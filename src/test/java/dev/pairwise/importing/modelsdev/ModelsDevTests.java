package dev.pairwise.importing.modelsdev;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pairwise.document.CatalogueDocument;
import dev.pairwise.document.ClaimRecord;
import dev.pairwise.document.ModelRecord;
import dev.pairwise.document.ProviderRecord;
import dev.pairwise.document.RouteRecord;
import dev.pairwise.document.ScoreRecord;
import dev.pairwise.importing.Rejection;
import dev.pairwise.importing.Samples;
import dev.pairwise.importing.Translation;
import dev.pairwise.importing.UnreadableInput;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelsDevTests {

    private static final CatalogueDocument NOTHING = Samples.nothing();
    private static final Translation TRANSLATION = new ModelsDev()
            .translate(List.of(Path.of("src/test/resources/importing/models-dev")), NOTHING)
            .getFirst();
    private static final CatalogueDocument DOCUMENT = TRANSLATION.document();

    @Test
    void namesBothSourcesWithTheDaysInTheFileNames() {
        assertThat(DOCUMENT.sources())
                .extracting(source -> source.slug() + " " + source.retrieved())
                .containsExactly("models-dev 2026-01-31", "models-dev-metadata 2026-01-15");
    }

    @Test
    void keepsModelsThatAreNamedUpstreamOrWidelyListedOrSoldByTheirMaker() {
        assertThat(DOCUMENT.models())
                .extracting(ModelRecord::slug)
                .containsExactly(
                        "claude-opus-90",
                        "gemini-embedding-90",
                        "gpt-80",
                        "gpt-80-2024-05-13",
                        "gpt-80-2024-11-20",
                        "gpt-90",
                        "mistral-small-3.1-24b-instruct",
                        "qwen90-30b-a3b");
    }

    @Test
    void joinsADatedTwinButNotOneOfSeveralDates() {
        assertThat(model("gpt-90").aliases()).contains("gpt-90-2026-01-12");
        assertThat(route("openai", "gpt-80-2024-05-13").model()).isEqualTo("gpt-80-2024-05-13");
    }

    @Test
    void believesTheMakerBeforeTheGateway() {
        assertThat(model("gpt-90").released()).isEqualTo("2026-01-10");
        assertThat(model("gpt-90").name()).isEqualTo("GPT-90");
        assertThat(model("gpt-90").capabilities()).containsEntry("structured-outputs", "yes");
        assertThat(route("openrouter", "openai/gpt-90").capabilities())
                .containsExactlyEntriesOf(java.util.Map.of("structured-outputs", "no"));
    }

    @Test
    void knowsAKnowledgeCutoffToTheMonthAlone() {
        assertThat(model("gpt-90").knowledgeCutoff()).isEqualTo("2025-06");
    }

    @Test
    void mendsAStatedIdThatIsWrong() {
        assertThat(route("openrouter", "mistralai/mistral-small-2503").model())
                .isEqualTo("mistral-small-3.1-24b-instruct");
    }

    @Test
    void leavesLimitsUnknownThatNobodyLookedUpOrThatOnlyRepeatTheContext() {
        assertThat(route("nvidia", "google/gemini-embedding-90").contextTokens())
                .isNull();
        assertThat(route("openrouter", "mistralai/mistral-small-2503").maxOutputTokens())
                .isNull();
        assertThat(route("openrouter", "qwen/qwen90-30b-a3b").maxOutputTokens()).isNull();
        assertThat(model("qwen90-30b-a3b").maxOutputTokens()).isEqualTo(65536);
    }

    @Test
    void readsPricesExactlyAndTiersFromTheListOfTiers() {
        RouteRecord route = route("openai", "gpt-90");

        assertThat(route.input()).isEqualByComparingTo("2.5");
        assertThat(route.cacheRead()).isEqualTo(new BigDecimal("0.00245"));
        assertThat(route.priorityOutput()).isEqualByComparingTo("20");
        assertThat(route.tiers()).hasSize(1).first().satisfies(tier -> {
            assertThat(tier.fromTokens()).isEqualTo(272000);
            assertThat(tier.output()).isEqualByComparingTo("15");
        });
    }

    @Test
    void tellsFreeFromUnknownWhereThePriceIsZero() {
        assertThat(route("openrouter", "openai/gpt-90:free").state()).isEqualTo("free");
        assertThat(route("openrouter", "openai/gpt-90:free").input()).isNull();
        assertThat(route("nvidia", "mistralai/mistral-small-3.1-24b-instruct-2503")
                        .state())
                .isEqualTo("unknown");
    }

    @Test
    void takesAnEmbeddingWithoutAnOutputPriceAsPriced() {
        assertThat(route("openrouter", "google/gemini-embedding-90").state()).isEqualTo("priced");
    }

    @Test
    void marksVariantsAndRegions() {
        assertThat(route("openrouter", "openai/gpt-90-fast").variant()).isEqualTo("fast");
        assertThat(route("openrouter", "openai/gpt-90-fast").model()).isEqualTo("gpt-90");
        assertThat(route("amazon-bedrock", "eu.anthropic.claude-opus-90-v1").region())
                .isEqualTo("eu");
    }

    @Test
    void countsTwoDoorsOfOneCompanyAsOneProvider() {
        assertThat(DOCUMENT.routes().stream()
                        .filter(route -> route.model().equals("qwen90-30b-a3b"))
                        .map(route -> route.provider() + " " + route.region()))
                .containsExactlyInAnyOrder("alibaba null", "alibaba cn", "openrouter null");
    }

    @Test
    void leavesOutProvidersThatAreNotShown() {
        assertThat(DOCUMENT.providers())
                .extracting(ProviderRecord::slug)
                .containsExactly("alibaba", "amazon-bedrock", "nvidia", "openai", "openrouter");
    }

    @Test
    void readsSizesFromTheName() {
        ModelRecord model = model("qwen90-30b-a3b");

        assertThat(model.parameters()).isEqualTo("30B");
        assertThat(model.activeParameters()).isEqualTo("3B");
        assertThat(model.architecture()).isEqualTo("Mixture of experts");
    }

    @Test
    void marksAModelThatItsMakerCallsDeprecated() {
        assertThat(model("gpt-80").status()).isEqualTo("deprecated");
        assertThat(route("openai", "gpt-80").deprecated()).isTrue();
        assertThat(model("gpt-90").status()).isEqualTo("active");
    }

    @Test
    void turnsADescriptionIntoClaimsOfItsOwnSource() {
        assertThat(DOCUMENT.claims())
                .allSatisfy(claim -> assertThat(claim.source()).isEqualTo("models-dev-metadata"))
                .filteredOn(claim -> claim.model().equals("gpt-90"))
                .extracting(ClaimRecord::field, ClaimRecord::value)
                .contains(
                        org.assertj.core.groups.Tuple.tuple("knowledgeCutoff", "2025-07"),
                        org.assertj.core.groups.Tuple.tuple("licence", "MIT"),
                        org.assertj.core.groups.Tuple.tuple("inputs", "text,image"));
    }

    @Test
    void takesReviewedTestsOnlyAndRefusesPagesWhoseTermsKeepThemOut() {
        assertThat(DOCUMENT.scores())
                .extracting(ScoreRecord::benchmark)
                .containsExactlyInAnyOrder("swe-bench-verified", "swe-bench-pro", "terminal-bench-2.1");
    }

    @Test
    void saysWhoRanATestAndWithWhat() {
        ScoreRecord byMaker = score("swe-bench-pro");
        ScoreRecord byOthers = score("swe-bench-verified");

        assertThat(byMaker.selfReported()).isTrue();
        assertThat(byMaker.ranBy()).isEqualTo("Anthropic");
        assertThat(byMaker.setting()).isEqualTo("high");
        assertThat(byOthers.selfReported()).isFalse();
        assertThat(byOthers.ranBy()).isEqualTo("SWE-bench");
        assertThat(score("terminal-bench-2.1").harness()).isEqualTo("Terminus-2");
    }

    @Test
    void datesWhatChangedAndWhatWasChecked() {
        assertThat(route("openai", "gpt-90").changed()).isEqualTo(LocalDate.of(2026, 1, 10));
        assertThat(route("openrouter", "qwen/qwen90-30b-a3b").changed()).isEqualTo(LocalDate.of(2026, 1, 31));
        assertThat(model("gpt-90").checked()).isEqualTo(LocalDate.of(2026, 1, 31));
    }

    @Test
    void rejectsARecordThatDoesNotReadAndKeepsTheRest() {
        assertThat(TRANSLATION.rejections())
                .singleElement()
                .extracting(Rejection::path)
                .isEqualTo("$.nobody-knows.models.broken");
    }

    @Test
    void readsFilesNamedOneByOneAsOneSnapshot() {
        Path folder = Path.of("src/test/resources/importing/models-dev");
        List<Path> files = List.of(folder.resolve("models-2026-01-15.json"), folder.resolve("api-2026-01-31.json"));

        assertThat(new ModelsDev().translate(files, NOTHING))
                .singleElement()
                .extracting(Translation::document)
                .isEqualTo(DOCUMENT);
    }

    @Test
    void refusesAFolderWithoutRoutes(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("other.json"), "{\"a\": 1}");

        assertThatThrownBy(() -> new ModelsDev().translate(List.of(folder), NOTHING))
                .isInstanceOf(UnreadableInput.class);
    }

    private static ModelRecord model(String slug) {
        return DOCUMENT.models().stream()
                .filter(model -> model.slug().equals(slug))
                .findFirst()
                .orElseThrow();
    }

    private static RouteRecord route(String provider, String modelId) {
        return DOCUMENT.routes().stream()
                .filter(route -> route.provider().equals(provider)
                        && route.modelId().equals(modelId)
                        && !"cn".equals(route.region()))
                .findFirst()
                .orElseThrow();
    }

    private static ScoreRecord score(String benchmark) {
        return DOCUMENT.scores().stream()
                .filter(score -> score.benchmark().equals(benchmark))
                .findFirst()
                .orElseThrow();
    }
}
