package dev.pairwise.web;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The rules of axe-core on a page as it stands in a browser: all of WCAG 2.2 to level AA that a program can judge, and its best practices. */
record Axe(Page page) {

    private static final String SOURCE = source();

    private static final String LEVELS = """
            runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]""";

    private static final String EVERY_RULE = """
            { %s, rules: { "target-size": { enabled: true } } }
            """.formatted(LEVELS);

    /** By far the slowest is left out. */
    private static final String ALL_BUT_COLOUR = """
            { %s, rules: { "target-size": { enabled: true }, "color-contrast": { enabled: false } } }
            """.formatted(LEVELS);

    /** Those that can say something else when only the colours change. */
    private static final String RULES_OF_COLOUR = """
            { runOnly: { type: "rule", values: ["color-contrast", "link-in-text-block"] } }
            """;

    static Axe on(Page page) {
        page.evaluate(SOURCE);
        return new Axe(page);
    }

    List<String> violations() {
        return run(EVERY_RULE);
    }

    List<String> violationsOfColour() {
        return run(RULES_OF_COLOUR);
    }

    List<String> violationsButOfColour() {
        return run(ALL_BUT_COLOUR);
    }

    /** One line a violation: the rule and where it is broken. */
    private List<String> run(String rules) {
        Object found = page.evaluate("""
                () => axe.run({ ...%s, resultTypes: ["violations"], iframes: false, preload: false })
                    .then(({ violations }) => violations.flatMap(({ id, nodes }) =>
                        nodes.map(({ target, failureSummary }) => `${id} at ${target.join(" ")}: ${failureSummary}`)))
                """.formatted(rules));
        return ((List<?>) found).stream().map(String::valueOf).toList();
    }

    private static String source() {
        try (InputStream file = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
