package dev.pairwise.importing.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pairwise.importing.Samples;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModelNamesTests {

    private static final String LISTS = """
            "makers": [{"slug": "acme", "name": "Acme"}],
            "providers": [{"slug": "host", "name": "Host", "tier": "host"}],
            "models": [
              {"slug": "widget-3.1-24b-instruct", "name": "Widget Small 3.1", "maker": "acme", "aliases": ["widget-3-1-24b-instruct-2503"]},
              {"slug": "widget-4", "name": "Widget 4", "maker": "acme", "released": "2026-01-02"},
              {"slug": "gadget", "name": "Gadget", "maker": "acme", "released": "2026-01-02"},
              {"slug": "widget-4-2026-01-02", "name": "Widget 4", "maker": "acme"},
              {"slug": "widget-latest", "name": "Widget (latest)", "maker": "acme", "rolling": "widget-4"}],
            "routes": [
              {"model": "widget-4", "provider": "host", "modelId": "acme/wdg-four", "state": "unknown"},
              {"model": "widget-4", "provider": "host", "modelId": "acme/wdg-four-quick", "variant": "fast", "state": "unknown"}]""";

    private static final ModelNames NAMES = ModelNames.of(
            Samples.of("2026-01-31", LISTS).document(),
            new ReviewedNames(Map.of("W4 (High)", "widget-4", "widgets", "")));

    @ParameterizedTest
    @CsvSource({
        "widget-3.1-24b-instruct, widget-3.1-24b-instruct",
        "Widget 3.1 24B Instruct, widget-3.1-24b-instruct",
        "acme/Widget-24B-3.1, widget-3.1-24b-instruct",
        "widget-3-1-24b-instruct-2503, widget-3.1-24b-instruct",
        "Widget Small 3.1, widget-3.1-24b-instruct",
        "widget-4, widget-4",
        "wdg-four, widget-4",
        "w4 (high), widget-4",
        "gadget-2026-01-20, gadget",
        "gadget-20260120, gadget",
    })
    void readsEverySpellingOfAName(String name, String slug) {
        assertThat(NAMES.slug(name)).contains(slug);
    }

    @ParameterizedTest
    @CsvSource({
        "widget-latest",
        "wdg-four-quick",
        "widget-5",
        "widgets",
        "widget-3.1",
        "widget-4-2026-01-09",
        "gadget-2026-05-20"
    })
    void leavesOutWhatMeansNoModelForCertain(String name) {
        assertThat(NAMES.slug(name)).isEmpty();
    }

    @Test
    void takesASlugBeforeANameThatTwoModelsShare() {
        assertThat(NAMES.slug("Widget-4")).contains("widget-4");
        assertThat(NAMES.slug("widget-4-2026-01-02")).contains("widget-4-2026-01-02");
    }

    @Test
    void countsTheRecordsOfANameThatMeansNothing() {
        Mapping mapping = new Mapping(NAMES);

        mapping.slug("widget-4");
        mapping.slug("widget-5");
        mapping.slug("widget-5");

        assertThat(mapping.unmapped()).hasToString("[Unmapped[name=widget-5, records=2]]");
    }
}
