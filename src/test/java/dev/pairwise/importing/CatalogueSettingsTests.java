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

class CatalogueSettingsTests {

    @Test
    void fillsAnEmptyDatabaseAndLooksEveryTwoSeconds() {
        assertThat(bound(Map.of())).isEqualTo(new CatalogueSettings(true, Duration.ofSeconds(2)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            pairwise.catalogue.poll    | 0s    | pairwise.catalogue.poll is PT0S, less than PT0.05S
            pairwise.catalogue.poll    | -2s   | pairwise.catalogue.poll is PT-2S
            pairwise.catalogue.poll    | often | pairwise.catalogue.poll
            pairwise.catalogue.bundled | ture  | pairwise.catalogue.bundled
            """)
    void refusesNonsenseAndNamesTheSetting(String setting, String value, String message) {
        assertThatThrownBy(() -> bound(Map.of(setting, value))).hasStackTraceContaining(message);
    }

    private static CatalogueSettings bound(Map<String, String> settings) {
        return new Binder(new MapConfigurationPropertySource(settings))
                .bindOrCreate("pairwise.catalogue", CatalogueSettings.class);
    }
}
