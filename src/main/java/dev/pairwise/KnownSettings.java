package dev.pairwise;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.diagnostics.FailureAnalyzedException;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.StandardEnvironment;

/**
 * Refuses a setting of ours that nothing reads: a misspelt one would leave the site as it was, and nobody would see. A variable of the
 * environment may be somebody else's, so that one is warned of.
 */
final class KnownSettings implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Logger LOG = LoggerFactory.getLogger(KnownSettings.class);

    private static final String OURS = "pairwise.";

    /** {@code *} stands for the name of a data set. */
    static final List<String> ALL = List.of(
            "pairwise.catalogue.bundled",
            "pairwise.catalogue.poll",
            "pairwise.database.directory",
            "pairwise.database.wait",
            "pairwise.delivery.direct",
            "pairwise.delivery.kept",
            "pairwise.delivery.waiting",
            "pairwise.imports.every",
            "pairwise.imports.first-after",
            "pairwise.imports.plain-http",
            "pairwise.imports.sets.*.every",
            "pairwise.imports.sets.*.place",
            "pairwise.limits.at-once",
            "pairwise.limits.client",
            "pairwise.limits.programs",
            "pairwise.limits.search",
            "pairwise.reports.address",
            "pairwise.site.address",
            "pairwise.styleguide",
            "pairwise.templates.compiled");

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        Set<String> unknown = new TreeSet<>();
        for (PropertySource<?> source : context.getEnvironment().getPropertySources()) {
            if (source instanceof EnumerablePropertySource<?> named) {
                List<String> misspelt = unknownIn(named).toList();
                if (source.getName().equals(StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME)) {
                    misspelt.forEach(name -> LOG.warn("Nothing reads {}", advice(name)));
                } else {
                    unknown.addAll(misspelt);
                }
            }
        }
        if (!unknown.isEmpty()) {
            throw new FailureAnalyzedException(
                    "There is no setting %s.".formatted(String.join(", ", unknown)),
                    String.join(
                            "\n", unknown.stream().map(KnownSettings::advice).toList()));
        }
    }

    private static Stream<String> unknownIn(EnumerablePropertySource<?> source) {
        return Stream.of(source.getPropertyNames())
                .filter(name -> dotted(name).startsWith(OURS))
                .filter(name -> ALL.stream().noneMatch(known -> names(name, known)));
    }

    /** As Spring has it: case and dashes mean nothing, and a variable of the environment has underscores for dots, or for dashes too. */
    private static boolean names(String given, String known) {
        return given.contains("_")
                ? joined(given).matches(joined(known).replace("*", ".+"))
                : plain(given).matches(plain(known).replace(".", "[.]").replace("*", ".+"));
    }

    private static String joined(String name) {
        return plain(name).replace(".", "");
    }

    private static String dotted(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '.').replace('[', '.').replace("]", "");
    }

    private static String plain(String name) {
        return dotted(name).replace("-", "");
    }

    private static String advice(String name) {
        return "%s; did you mean %s?".formatted(name, nearest(name));
    }

    private static String nearest(String name) {
        return ALL.stream()
                .max(Comparator.comparingInt(known -> likeness(plain(name), plain(known))))
                .orElseThrow();
    }

    /** How many letters both begin and end with. */
    private static int likeness(String one, String other) {
        return common(one, other) + common(reversed(one), reversed(other));
    }

    private static int common(String one, String other) {
        int at = 0;
        while (at < one.length() && at < other.length() && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return at;
    }

    private static String reversed(String text) {
        return new StringBuilder(text).reverse().toString();
    }
}
