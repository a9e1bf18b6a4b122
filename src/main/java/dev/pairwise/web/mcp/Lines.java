package dev.pairwise.web.mcp;

import dev.pairwise.page.SourceSection;
import dev.pairwise.web.Markdown;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** A text in the making, line by line, with the few marks of Markdown that help a reader along. No text that it takes becomes such a mark. */
final class Lines {

    private final List<String> lines = new ArrayList<>();

    Lines heading(int level, String heading) {
        String line = "#".repeat(level) + " " + Markdown.escaped(heading);
        return finished(lines.isEmpty() ? line : "\n" + line);
    }

    Lines add(String line) {
        return line.isEmpty() ? this : finished(Markdown.line(line));
    }

    /** A line of finished Markdown. */
    Lines finished(String line) {
        lines.add(line);
        return this;
    }

    Lines addAll(Collection<String> more) {
        more.forEach(this::add);
        return this;
    }

    Lines bullet(String text) {
        return finished(Markdown.item(text));
    }

    Lines bullet(String text, String address) {
        return finished(Markdown.item(text) + " " + Markdown.address(address));
    }

    Lines address(String what, String address) {
        return finished(Markdown.line(what) + ": " + Markdown.address(address));
    }

    /** Who says so, with dates and credit. */
    Lines sources(SourceSection sources) {
        heading(2, "Sources").add(sources.dates());
        sources.sources()
                .forEach(source -> source.href()
                        .ifPresentOrElse(href -> bullet(source.text(), href), () -> bullet(source.text())));
        return this;
    }

    String text() {
        return String.join("\n", lines);
    }
}
