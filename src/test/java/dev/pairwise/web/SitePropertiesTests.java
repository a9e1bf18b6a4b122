package dev.pairwise.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class SitePropertiesTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://pairwise.example",
                "https://pairwise.example/",
                "http://localhost:8080",
                "http://[::1]:8080"
            })
    void takesThePlaceOfASite(String address) {
        assertThat(bound("pairwise.site", SiteProperties.class, Map.of("pairwise.site.address", address))
                        .address())
                .hasToString(address);
    }

    @Test
    void takesNone() {
        SiteProperties left = bound("pairwise.site", SiteProperties.class, Map.of("pairwise.site.address", ""));

        assertThat(new SiteAddress(left).of("http", "localhost", 80)).isEqualTo("http://localhost");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pairwise.example",
                "//pairwise.example",
                "ftp://pairwise.example",
                "https://",
                "https:///models",
                "https://pairwise.example/compare",
                "https://somebody:secret@pairwise.example",
                "https://pairwise.example?a=b",
                "https://pairwise.example#a",
                "javascript:alert(1)",
                "mailto:somebody@pairwise.example"
            })
    void refusesWhatIsNoPlaceAndNamesTheSetting(String address) {
        assertThatThrownBy(() -> bound("pairwise.site", SiteProperties.class, Map.of("pairwise.site.address", address)))
                .hasStackTraceContaining("pairwise.site.address")
                .hasStackTraceContaining(address);
    }

    @ParameterizedTest
    @CsvSource({"pairwise.styleguide, ture", "pairwise.templates.compiled, perhaps", "pairwise.templates.compiled, 2"})
    void refusesSwitchesThatAreNeitherOnNorOff(String setting, String value) {
        assertThatThrownBy(() -> bound("pairwise", SwitchProperties.class, Map.of(setting, value)))
                .hasStackTraceContaining(setting)
                .hasStackTraceContaining(value);
    }

    @Test
    void switchesThePageOfComponentsOffAndTheCompilerOn() {
        assertThat(bound("pairwise", SwitchProperties.class, Map.of()))
                .isEqualTo(new SwitchProperties(false, new SwitchProperties.Templates(true)));
    }

    private static <T> T bound(String prefix, Class<T> type, Map<String, String> settings) {
        return new Binder(new MapConfigurationPropertySource(settings)).bindOrCreate(prefix, type);
    }
}
