package dev.pairwise.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pairwise.catalogue.Model;
import dev.pairwise.catalogue.Slug;
import dev.pairwise.comparison.Pair;
import dev.pairwise.edition.CatalogueEdition;
import dev.pairwise.edition.Edition;
import dev.pairwise.importing.RealCatalogue;
import dev.pairwise.page.PairQuery;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Whole pages of the bundled catalogue, read by a person before they were recorded. {@code -Dgolden=record} records them anew; what
 * changed is then read in the difference.
 */
class GoldenPageTests {

    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");
    private static final boolean RECORD = "record".equals(System.getProperty("golden"));

    private static Edition edition;

    @BeforeAll
    static void readTheCatalogue() {
        edition = new CatalogueEdition(RealCatalogue.snapshot(catalogue -> List.of()));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "both priced and tested by makers, claude-opus-4-7, gpt-5.5",
        "one without a price, fugu, gemini-3.1-pro-preview",
        "almost nothing known, gpt-image-1-mini, grok-imagine-image",
        "equal in nearly everything, gpt-4o, gpt-4o-2024-11-20",
        "same maker and one deprecated, gpt-5-mini, o4-mini",
        "long names, gemini-2.5-flash-lite-preview-09-2025, nemotron-content-safety-reasoning-4b",
        "different kinds, gpt-5.5, text-embedding-3-large",
        "open weights that nobody serves, apertus-8b, motif-3",
        "no provider in common and far apart in cost, claude-3-7-sonnet-20250219, ternary-bonsai-2-27b",
        "many tests, glm-5, kimi-k2.5"
    })
    void readsAsRecorded(String shape, String left, String right) throws IOException {
        String page = markdown(Pair.of(model(left), model(right)));
        Path golden = GOLDEN.resolve("%s-vs-%s.md".formatted(left, right));
        if (RECORD) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, page);
        }

        assertThat(page.lines()).as(shape).containsExactlyElementsOf(Files.readAllLines(golden));
    }

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource({"claude-opus-4-7, gpt-5.5", "glm-5, kimi-k2.5"})
    void isTheSamePageWhicheverIsNamedFirst(String left, String right) {
        assertThat(markdown(Pair.of(model(right), model(left))))
                .isEqualTo(markdown(Pair.of(model(left), model(right))));
    }

    private static String markdown(Pair pair) {
        return ComparisonMarkdown.of(
                edition.comparison(pair, PairQuery.NONE), new Markdown(path -> "https://pairwise.example" + path));
    }

    private static Model model(String slug) {
        return edition.catalogue().model(new Slug(slug)).orElseThrow();
    }
}
