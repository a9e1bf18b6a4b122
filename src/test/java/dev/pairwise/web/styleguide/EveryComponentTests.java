package dev.pairwise.web.styleguide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever adds a component shows it in the style guide, where every test of access looks at it. */
class EveryComponentTests {

    private static final Path TEMPLATES = Path.of("templates-static/templates");
    private static final Pattern FRAGMENT = Pattern.compile("~\\{([a-z-]+(?:/[a-z-]+)*) ::");

    /** A frame around components that are shown, or a part of the one page that it is made for. */
    private static final List<String> ELSEWHERE = List.of(
            "components/change-row",
            "components/examples",
            "components/fact-section",
            "components/routes-section",
            "components/sentences",
            "components/twins");

    @Test
    void isShown() throws IOException {
        Set<String> shown = new HashSet<>();
        show("styleguide", shown);

        try (Stream<Path> files = Files.list(TEMPLATES.resolve("components"))) {
            assertThat(files.map(file -> "components/"
                                    + file.getFileName().toString().replace(".html", ""))
                            .filter(component -> !ELSEWHERE.contains(component)))
                    .isSubsetOf(shown);
        }
        assertThat(ELSEWHERE).doesNotContainAnyElementsOf(shown);
    }

    private static void show(String template, Set<String> shown) throws IOException {
        if (shown.add(template)) {
            String text = Files.readString(TEMPLATES.resolve(template + ".html"));
            for (String part : FRAGMENT.matcher(text)
                    .results()
                    .map(match -> match.group(1))
                    .toList()) {
                show(part, shown);
            }
        }
    }
}
