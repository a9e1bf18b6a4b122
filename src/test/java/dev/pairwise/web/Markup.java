package dev.pairwise.web;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What in a line of Markdown a reader takes for markup: neither code spans nor signs behind a backslash (CommonMark 0.31.2, 2.4 and 6.1). */
final class Markup {

    private final String line;

    private Markup(String line) {
        this.line = line;
    }

    static String of(String markdown) {
        return markdown.lines()
                .flatMap(Markup::cells)
                .map(cell -> new Markup(cell).withoutCode())
                .collect(Collectors.joining("\n"));
    }

    /** A table is cut into cells before anything else is looked for; a backslash keeps a bar in its cell, in code too. */
    private static Stream<String> cells(String line) {
        return line.startsWith("|")
                ? Stream.of(line.split("(?<!\\\\)\\|")).map(cell -> cell.replace("\\|", "|"))
                : Stream.of(line);
    }

    private String withoutCode() {
        StringBuilder markup = new StringBuilder();
        int at = 0;
        while (at < line.length()) {
            switch (line.charAt(at)) {
                case '\\' -> at += 2;
                case '`' -> at = behindCode(at);
                default -> markup.append(line.charAt(at++));
            }
        }
        return markup.toString();
    }

    /** Behind the run of just as many backticks, or where there is none, behind this one. */
    private int behindCode(int start) {
        int behind = behindRun(start);
        for (int at = line.indexOf('`', behind); at >= 0; at = line.indexOf('`', behindRun(at))) {
            if (behindRun(at) - at == behind - start) {
                return behindRun(at);
            }
        }
        return behind;
    }

    private int behindRun(int start) {
        int behind = start;
        while (behind < line.length() && line.charAt(behind) == '`') {
            behind++;
        }
        return behind;
    }
}
