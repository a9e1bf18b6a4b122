package dev.pairwise.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class ImportSettingsTests {

    @Test
    void importsNothingUnlessTold() {
        assertThat(bound(Map.of()).sets()).isEmpty();
    }

    @Test
    void givesEachDataSetItsPlaceAndItsInterval() {
        ImportSettings settings = bound(Map.of(
                "pairwise.imports.every", "12h",
                "pairwise.imports.sets.models-dev.place", "https://models.example/api.json",
                "pairwise.imports.sets.litellm.place", "prices.json",
                "pairwise.imports.sets.litellm.every", "30m"));

        assertThat(settings.every()).isEqualTo(Duration.ofHours(12));
        assertThat(settings.sets())
                .containsEntry(
                        "models-dev", new ImportSettings.DataSetSettings("https://models.example/api.json", null))
                .containsEntry("litellm", new ImportSettings.DataSetSettings("prices.json", Duration.ofMinutes(30)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            pairwise.imports.every               | 59s    | pairwise.imports.every is PT59S, less than PT1M
            pairwise.imports.every               | soon   | pairwise.imports.every
            pairwise.imports.every               | -1h    | pairwise.imports.every
            pairwise.imports.first-after         | -1s    | pairwise.imports.first-after
            pairwise.imports.plain-http          | ture   | pairwise.imports.plain-http
            pairwise.imports.sets.litellm.every  | 1s     | pairwise.imports.sets.litellm.every is PT1S, less than PT1M
            pairwise.imports.sets.litellm.every  | often  | pairwise.imports.sets.litellm.every
            pairwise.imports.sets.litellm.place  | ''     | pairwise.imports.sets.litellm.place is missing
            pairwise.imports.sets.openrouter.every | 2h   | pairwise.imports.sets.openrouter.place is missing
            """)
    void refusesNonsenseAndNamesTheSetting(String key, String value, String message) {
        Map<String, String> settings = key.endsWith(".place") || key.contains("openrouter")
                ? Map.of(key, value)
                : Map.of("pairwise.imports.sets.litellm.place", "prices.json", key, value);

        assertThatThrownBy(() -> bound(settings)).hasStackTraceContaining(message);
    }

    private static ImportSettings bound(Map<String, String> settings) {
        return new Binder(new MapConfigurationPropertySource(settings))
                .bindOrCreate("pairwise.imports", ImportSettings.class);
    }
}
