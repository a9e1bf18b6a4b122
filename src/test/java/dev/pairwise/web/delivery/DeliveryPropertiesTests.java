package dev.pairwise.web.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.util.unit.DataSize;

class DeliveryPropertiesTests {

    @Test
    void mayKeepNothing() {
        assertThat(bound(Map.of("pairwise.delivery.kept", "0")).kept()).isEqualTo(DataSize.ofBytes(0));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            pairwise.delivery.kept    | -1MB  | pairwise.delivery.kept is -1048576B
            pairwise.delivery.kept    | much  | pairwise.delivery.kept
            pairwise.delivery.waiting | 0     | pairwise.delivery.waiting is 0
            pairwise.delivery.waiting | -5    | pairwise.delivery.waiting is -5
            pairwise.delivery.waiting | 1e9   | pairwise.delivery.waiting
            pairwise.delivery.direct  | ture  | pairwise.delivery.direct
            """)
    void refusesNonsenseAndNamesTheSetting(String setting, String value, String message) {
        assertThatThrownBy(() -> bound(Map.of(setting, value))).hasStackTraceContaining(message);
    }

    private static DeliveryProperties bound(Map<String, String> settings) {
        return new Binder(new MapConfigurationPropertySource(settings))
                .bindOrCreate("pairwise.delivery", DeliveryProperties.class);
    }
}
