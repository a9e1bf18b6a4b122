package dev.pairwise.page;

import dev.pairwise.chart.Span;
import dev.pairwise.comparison.Side;
import dev.pairwise.page.Drawing.Lettering;
import dev.pairwise.page.Drawing.Stroke;
import dev.pairwise.page.Drawing.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Draws one chart. What is drawn alike becomes one path, so that a page stays light. Used once. */
final class Pencil {

    /** The widest that a letter is on average, on a phone, where letters are largest. */
    static final int LETTER = 8;

    /** From the middle of a line of letters down to where they stand. */
    static final int STANDS = 4;

    private static final int REACH = 6;
    private static final String DIAMOND = "l%1$d %1$d-%1$d %1$d-%1$d-%1$dz".formatted(REACH);
    private static final Pattern LINE = Pattern.compile(".{1,%1$d}(?: |$)|.{%1$d}".formatted(Drawing.WIDTH / LETTER));

    private final Map<String, StringBuilder> paths = new LinkedHashMap<>();
    private final Map<String, List<Words>> words = new LinkedHashMap<>();

    /** {@code h}, {@code v} and the rest as paths have them. */
    void draw(String style, String path) {
        paths.computeIfAbsent(style, added -> new StringBuilder()).append(path);
    }

    /** {@code left line}: how a thing of one side is painted. */
    static String of(Side side, String style) {
        return side.name().toLowerCase(Locale.ROOT) + ' ' + style;
    }

    /** How far the right side stands from the left one. */
    static int step(Side side, int length) {
        return side == Side.RIGHT ? length : 0;
    }

    void rule(int x, int y, int toX, int toY) {
        draw("rule", "M" + x + " " + y + (x == toX ? "V" + toY : "H" + toX));
    }

    /** The sign of a side: a disc, as a line without length and with round ends, or a diamond. */
    void sign(Side side, int x, int y) {
        draw(
                of(side, "sign"),
                switch (side) {
                    case LEFT -> "M" + x + " " + y + "h0";
                    case RIGHT -> "M" + x + " " + (y - REACH) + DIAMOND;
                });
    }

    void write(String anchor, int x, int y, String text) {
        words.computeIfAbsent(anchor, added -> new ArrayList<>()).add(new Words(x, y, text));
    }

    /** With its middle at {@code x}, or as near as the edges of the drawing allow. */
    void writeAround(int x, int y, String text) {
        Span room = around(x, text);
        if (room.from() == 0) {
            write("start", 0, y, text);
        } else if (room.to() == Drawing.WIDTH) {
            write("end", Drawing.WIDTH, y, text);
        } else {
            write("middle", x, y, text);
        }
    }

    /** Broken at spaces into lines that have room; what has no space is cut. */
    static List<String> lines(String text) {
        return LINE.matcher(text).results().map(line -> line.group().strip()).toList();
    }

    /** From where to where words around a place reach. */
    static Span around(int x, String text) {
        int half = (width(text) + 1) / 2;
        int from = Math.clamp(x - half, 0, Drawing.WIDTH - 2 * half);
        return new Span(from, from + 2 * half);
    }

    static int width(String text) {
        return LETTER * text.length();
    }

    Drawing drawing(String id, String title, String caption, int height) {
        return new Drawing(
                id,
                title,
                caption,
                height,
                paths.entrySet().stream()
                        .map(path -> new Stroke(path.getKey(), path.getValue().toString()))
                        .toList(),
                words.entrySet().stream()
                        .map(written -> new Lettering(written.getKey(), written.getValue()))
                        .toList());
    }
}
