package dev.pairwise.web.mcp;

import dev.pairwise.page.SourceSection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** A text in the making, line by line, with the few marks of Markdown that help a reader along. */
final class Lines {

    private final List<String> lines = new ArrayList<>();

    Lines heading(String heading) {
        lines.add(lines.isEmpty() ? heading : "\n" + heading);
        return this;
    }

    Lines add(String line) {
        if (!line.isEmpty()) {
            lines.add(line);
        }
        return this;
    }

    Lines addAll(Collection<String> more) {
        more.forEach(this::add);
        return this;
    }

    Lines bullet(String text) {
        return add("- " + text);
    }

    /** Who says so, with dates and credit. */
    Lines sources(SourceSection sources) {
        heading("## Sources").add(sources.dates());
        sources.sources()
                .forEach(source -> bullet(source.href()
                        .map(href -> "%s %s".formatted(source.text(), href))
                        .orElse(source.text())));
        return this;
    }

    String text() {
        return String.join("\n", lines);
    }
}
