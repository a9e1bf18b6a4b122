package dev.pairwise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.lang.reflect.Parameter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.Name;
import org.springframework.boot.diagnostics.FailureAnalyzedException;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.core.io.support.ResourcePropertySource;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

@ExtendWith(OutputCaptureExtension.class)
class KnownSettingsTests {

    @Test
    void areThoseThatAreRead() throws ClassNotFoundException {
        ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
        Stream.Builder<String> read = Stream.builder();
        for (var found : scanner.findCandidateComponents("dev.pairwise")) {
            Class<?> type = ClassUtils.forName(Objects.requireNonNull(found.getBeanClassName()), null);
            namesIn(type, type.getAnnotation(ConfigurationProperties.class).value())
                    .forEach(read);
        }

        assertThat(read.build()).containsExactlyInAnyOrderElementsOf(KnownSettings.ALL);
    }

    private static Stream<String> namesIn(Class<?> type, String prefix) {
        return Arrays.stream(type.getDeclaredConstructors()[0].getParameters()).flatMap(part -> {
            String name = prefix + "." + nameOf(part);
            if (part.getType() == Map.class) {
                return Stream.of(name + ".*.every", name + ".*.place");
            }
            return part.getType().isRecord() ? namesIn(part.getType(), name) : Stream.of(name);
        });
    }

    private static String nameOf(Parameter part) {
        Name other = part.getAnnotation(Name.class);
        return other == null ? part.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT) : other.value();
    }

    @Test
    void areAllExplained() throws IOException {
        String documentation = Files.readString(Path.of("docs", "operations.md"));

        assertThat(KnownSettings.ALL)
                .allSatisfy(name -> assertThat(documentation).contains("| `" + name + "` |"));
    }

    @Test
    void areAllThatTheProgramItselfSets() throws IOException {
        GenericApplicationContext context = contextWith(Map.of());
        context.getEnvironment()
                .getPropertySources()
                .addLast(new ResourcePropertySource("classpath:application.properties"));

        assertThatCode(() -> new KnownSettings().initialize(context)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "pairwise.delivery.keptt, pairwise.delivery.kept",
        "pairwise.delivry.kept, pairwise.delivery.kept",
        "pairwise.import.every, pairwise.imports.every",
        "pairwise.imports.sets.models-dev.palce, pairwise.imports.sets.*.place",
        "pairwise.site.adress, pairwise.site.address",
        "pairwise.stylegiude, pairwise.styleguide"
    })
    void stopTheStartWhereOneIsMisspeltAndSayWhatMayBeMeant(String given, String meant) {
        assertThatExceptionOfType(FailureAnalyzedException.class)
                .isThrownBy(() -> new KnownSettings().initialize(contextWith(Map.of(given, "1"))))
                .satisfies(failure -> {
                    assertThat(failure.analysis().getDescription()).contains(given);
                    assertThat(failure.analysis().getAction()).contains(given + "; did you mean " + meant + "?");
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pairwise.imports.firstAfter",
                "pairwise.imports.first-after",
                "pairwise.imports.sets.models-dev.place",
                "pairwise.imports.sets[models-dev].every",
                "spring.datasource.url",
                "pairwiser.delivery"
            })
    void mayBeSpeltAsSpringLetsThem(String given) {
        assertThatCode(() -> new KnownSettings().initialize(contextWith(Map.of(given, "1"))))
                .doesNotThrowAnyException();
    }

    @Test
    void areWarnedOfInTheEnvironmentWhichOthersUseToo(CapturedOutput output) {
        GenericApplicationContext context = contextWith(Map.of());
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new SystemEnvironmentPropertySource(
                        StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                        Map.of(
                                "PAIRWISE_DELIVERY_KEEPT", "1",
                                "PAIRWISE_IMPORTS_FIRST_AFTER", "1m",
                                "PAIRWISE_IMPORTS_SETS_MODELSDEV_PLACE", "there")));

        new KnownSettings().initialize(context);

        assertThat(output.getAll())
                .contains("Nothing reads PAIRWISE_DELIVERY_KEEPT; did you mean pairwise.delivery.kept?")
                .doesNotContain("PAIRWISE_IMPORTS");
    }

    private static GenericApplicationContext contextWith(Map<String, Object> settings) {
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("test", settings));
        GenericApplicationContext context = new GenericApplicationContext();
        context.setEnvironment(environment);
        return context;
    }
}
