package dev.pairwise.importing.modelsdev;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.pairwise.catalogue.Catalogue;
import dev.pairwise.catalogue.CatalogueAssembly;
import dev.pairwise.catalogue.Slug;
import dev.pairwise.document.CatalogueDocument;
import dev.pairwise.document.ModelRecord;
import dev.pairwise.document.RouteRecord;
import dev.pairwise.importing.recognition.Makers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The real snapshot, where it lies beside the project. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ModelsDevSnapshotTests {

    private static final Path DATA = Path.of("../shared/data");
    private static final Set<String> LANGUAGE = Set.of("chat", "coding-agent");

    private Snapshot snapshot = new Snapshot(
            "no file", List.of(), Map.of(), Map.of(), java.time.LocalDate.EPOCH, java.time.LocalDate.EPOCH, List.of());
    private CatalogueDocument document = DocumentTranslation.of(snapshot).document();

    @BeforeAll
    void readsTheSnapshot() {
        assumeTrue(Files.isDirectory(DATA.resolve("models.dev")), "the snapshot is not here");
        snapshot = SnapshotFiles.read(List.of(DATA.resolve("models.dev")));
        document = DocumentTranslation.of(snapshot).document();
    }

    @Test
    void describesEnoughLanguageModels() {
        assertThat(document.models().stream()
                        .filter(model -> LANGUAGE.contains(String.valueOf(model.kind())))
                        .filter(model -> model.rolling() == null)
                        .filter(model ->
                                model.released() != null && model.contextTokens() != null && model.openness() != null))
                .hasSizeGreaterThanOrEqualTo(500);
    }

    @Test
    void pricesEnoughRoutesOfShownProviders() {
        assertThat(document.routes().stream().filter(route -> route.state().equals("priced")))
                .hasSizeGreaterThanOrEqualTo(2500);
    }

    @Test
    void givesEachModelItsOwnSlugAndName() {
        assertThat(document.models()).extracting(ModelRecord::slug).doesNotHaveDuplicates();
        assertThat(document.models()).extracting(ModelRecord::name).doesNotHaveDuplicates();
        assertThat(document.models())
                .extracting(ModelRecord::slug)
                .contains("gpt-4o-2024-11-20", "mistral-small-3.1-24b-instruct");
    }

    @Test
    void leadsEachAliasToOneModelAndNeverToASlug() {
        Set<String> slugs = document.models().stream().map(ModelRecord::slug).collect(Collectors.toSet());

        assertThat(document.models().stream().flatMap(model -> model.aliases().stream()))
                .doesNotHaveDuplicates()
                .noneMatch(slugs::contains);
    }

    @Test
    void tellsRoutesApart() {
        assertThat(document.routes())
                .extracting(
                        route -> List.of(route.provider(), route.modelId(), "" + route.variant(), "" + route.region()))
                .doesNotHaveDuplicates();
    }

    @Test
    void pointsMovingNamesAtModels() {
        Map<String, ModelRecord> models =
                document.models().stream().collect(Collectors.toMap(ModelRecord::slug, model -> model));

        assertThat(document.models().stream().filter(model -> model.rolling() != null))
                .isNotEmpty()
                .allSatisfy(model -> assertThat(models.get(model.rolling()))
                        .isNotNull()
                        .extracting(ModelRecord::rolling)
                        .isNull());
    }

    @Test
    void knowsEveryNameThatTheDocumentUses() {
        Set<String> models = document.models().stream().map(ModelRecord::slug).collect(Collectors.toSet());

        assertThat(document.routes()).extracting(RouteRecord::model).allMatch(models::contains);
        assertThat(document.scores()).allMatch(score -> models.contains(score.model()));
        assertThat(document.claims()).allMatch(claim -> models.contains(claim.model()));
    }

    @Test
    void givesACatalogueThatHoldsTogether() {
        Catalogue catalogue = CatalogueAssembly.of(document, "1");

        assertThat(catalogue.model(new Slug("gpt-4o-2024-11-20"))).isPresent();
        assertThat(CatalogueAssembly.conflicts(document)).isEmpty();
    }

    @Test
    void placesRoutesAsTheReviewedTableDoes() throws IOException {
        Map<String, String> ours = new HashMap<>();
        new Recognition(snapshot, ReviewedIds.TABLES, Makers.TABLE)
                .models()
                .forEach((id, offers) -> offers.forEach(offer -> ours.put(offer.path(), id)));
        Map<String, Map<String, Integer>> together = new TreeMap<>();
        for (String line : Files.readAllLines(DATA.resolve("derived/routes.csv"))) {
            List<String> cells = List.of(line.split(",", 4));
            String id = ours.get(cells.get(0) + "/" + cells.get(1));
            if (id != null) {
                together.computeIfAbsent(cells.get(2), any -> new TreeMap<>()).merge(id, 1, Integer::sum);
            }
        }

        int routes =
                together.values().stream().mapToInt(ModelsDevSnapshotTests::sum).sum();
        int agreed = together.values().stream()
                .mapToInt(counts ->
                        counts.values().stream().mapToInt(count -> count).max().orElse(0))
                .sum();

        assertThat(routes).isGreaterThan(8000);
        assertThat(agreed).isGreaterThan(routes * 95 / 100);
    }

    private static int sum(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(count -> count).sum();
    }
}
