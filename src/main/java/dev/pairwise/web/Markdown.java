package dev.pairwise.web;

import dev.pairwise.page.Link;
import dev.pairwise.page.Note;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes Markdown (GitHub's kind). Whatever is handed to it as text reads as that text: nothing in it becomes markup or breaks a table. */
public final class Markdown {

    private static final Pattern MARKUP = Pattern.compile("([\\\\`*_\\[\\]<>|~#&])");
    /** From the first of several white characters on alone, else as many of them would take the square of their number. */
    private static final Pattern LINE_BREAKS =
            Pattern.compile("(?<![\\t ])[\\t ]*+\\R[\\s\\x{85}\\x{2028}\\x{2029}]*+");

    private static final Pattern LIST_AT_START = Pattern.compile("^(\\d+)([.)])|^([-+=])");
    private static final Pattern ENDS_ADDRESS = Pattern.compile("[()<>\"\\\\`|\\s]");
    private static final Pattern BACKTICKS = Pattern.compile("`+");

    private final UnaryOperator<String> absolute;
    private final StringBuilder text = new StringBuilder();

    public Markdown(UnaryOperator<String> absolute) {
        this.absolute = absolute;
    }

    public Markdown heading(int level, String heading) {
        return block("#".repeat(level) + " " + escaped(heading));
    }

    Markdown paragraph(String paragraph) {
        return paragraph.isBlank() ? this : block(line(paragraph));
    }

    Markdown paragraphs(List<String> paragraphs) {
        paragraphs.forEach(this::paragraph);
        return this;
    }

    public Markdown bullets(List<String> sentences) {
        return items(sentences.stream().map(Markdown::escaped).toList());
    }

    /** A list of finished Markdown. */
    public Markdown items(List<String> items) {
        return items.isEmpty()
                ? this
                : block(items.stream().map(item -> "- " + startEscaped(item)).collect(Collectors.joining("\n")));
    }

    /** A table of finished Markdown, which {@link #escaped} keeps free of bars and line breaks. */
    Markdown table(List<String> header, List<List<String>> rows) {
        if (rows.isEmpty()) {
            return this;
        }
        String lines = rows.stream().map(Markdown::row).collect(Collectors.joining("\n"));
        return block(row(header) + "\n" + row(Collections.nCopies(header.size(), "---")) + "\n" + lines);
    }

    /** A block of finished Markdown. */
    public Markdown block(String block) {
        text.append(block).append("\n\n");
        return this;
    }

    public String link(Link link) {
        String address = link.href().startsWith("/") ? absolute.apply(link.href()) : link.href();
        return "[" + escaped(link.text()) + "](" + address(address) + ")";
    }

    /** What would end the address, or begin something else within it, is encoded. */
    public static String address(String address) {
        return ENDS_ADDRESS
                .matcher(address)
                .replaceAll(sign -> "%%%02X".formatted((int) sign.group().charAt(0)));
    }

    List<String> links(List<Link> links) {
        return links.stream().map(this::link).toList();
    }

    static String notes(List<Note> notes) {
        return notes.stream().map(note -> "[^" + note.number() + "]").collect(Collectors.joining());
    }

    /** A backslash before a bar would end the cell that both stand in for some readers, and the code with it: that is no code. */
    public static String code(String code) {
        return code.contains("\\|") ? escaped(code) : fenced(code);
    }

    private static String fenced(String code) {
        int longest = BACKTICKS
                .matcher(code)
                .results()
                .mapToInt(run -> run.group().length())
                .max()
                .orElse(0);
        String fence = "`".repeat(longest + 1);
        String space = longest > 0 ? " " : "";
        return fence + space + LINE_BREAKS.matcher(code).replaceAll(" ").replace("|", "\\|") + space + fence;
    }

    public static String escaped(String plain) {
        return MARKUP.matcher(LINE_BREAKS.matcher(plain).replaceAll(" ")).replaceAll("\\\\$1");
    }

    /** A text as a line of its own. */
    public static String line(String plain) {
        return startEscaped(escaped(plain));
    }

    /** A text as a line of a list. */
    public static String item(String plain) {
        return "- " + line(plain);
    }

    @Override
    public String toString() {
        return text.toString().stripTrailing() + "\n";
    }

    private static String startEscaped(String line) {
        return LIST_AT_START
                .matcher(line)
                .replaceFirst(match ->
                        match.group(3) == null ? match.group(1) + "\\\\" + match.group(2) : "\\\\" + match.group(3));
    }

    private static String row(List<String> cells) {
        return cells.stream().collect(Collectors.joining(" | ", "| ", " |"));
    }
}
