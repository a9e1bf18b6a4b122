package dev.pairwise.page;

import dev.pairwise.page.PriceScatter.Label;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Puts names beside the dots of a rising line, from its top down, where they overlap neither each other nor the line and stay inside. Above
 * and left of the line nothing else is drawn. First come those that have room in the large letters of a narrow screen, then those that
 * have it in small letters alone.
 */
final class ScatterNames {

    /** How high letters stand and how wide they are on average in the widest names, in drawing units, as the style sheet sets them. */
    record Letters(int height, int width) {

        static final Letters LARGE = new Letters(21, 12);
        static final Letters SMALL = new Letters(13, 8);

        int width(String text) {
            return text.length() * width;
        }
    }

    /** A dot with what to call it. */
    record Named(int x, int y, String name) {}

    record Box(int left, int top, int right, int bottom) {

        boolean overlaps(Box other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }

        boolean isInside(Box other) {
            return other.left <= left && right <= other.right && other.top <= top && bottom <= other.bottom;
        }
    }

    private static final int DOT = 6;
    private static final int LIFTED = 14;

    private final List<Named> line;
    private final Box frame;
    private final Map<Named, Label> placed = new HashMap<>();

    private ScatterNames(List<Named> line, Box frame) {
        this.line = line;
        this.frame = frame;
    }

    /** Of dots from left to right. */
    static List<Label> of(List<Named> line, Box frame) {
        return new ScatterNames(line, frame).labels();
    }

    private List<Label> labels() {
        place(Letters.LARGE, "");
        place(Letters.SMALL, " roomy");
        return line.stream().flatMap(dot -> Stream.ofNullable(placed.get(dot))).toList();
    }

    private void place(Letters letters, String style) {
        Collection<Box> taken = new ArrayList<>(
                placed.values().stream().map(label -> box(label, letters)).toList());
        for (Named dot : line.reversed()) {
            if (!placed.containsKey(dot)) {
                candidates(dot, style)
                        .filter(label -> isFree(box(label, letters), taken))
                        .findFirst()
                        .ifPresent(label -> {
                            placed.put(dot, label);
                            taken.add(box(label, letters));
                        });
            }
        }
    }

    /** Above to the left, straight to the left, and so far above that level neighbours stay clear, to the left and to the right. */
    private static Stream<Label> candidates(Named dot, String style) {
        return Stream.of(
                new Label(dot.x() - DOT, dot.y() - DOT, dot.name(), "name" + style),
                new Label(dot.x() - DOT - 3, dot.y() + 5, dot.name(), "name" + style),
                new Label(dot.x() + DOT, dot.y() - LIFTED, dot.name(), "name" + style),
                new Label(dot.x() - DOT, dot.y() - LIFTED, dot.name(), "name after" + style));
    }

    private boolean isFree(Box box, Collection<Box> taken) {
        return box.isInside(frame)
                && taken.stream().noneMatch(box::overlaps)
                && line.stream().map(ScatterNames::below).noneMatch(box::overlaps);
    }

    /** The dot and the line that rises to it. */
    private static Box below(Named dot) {
        return new Box(dot.x() - DOT, dot.y() - DOT, dot.x() + DOT, Integer.MAX_VALUE);
    }

    /** What a label covers; the letters rest on its place. */
    static Box box(Label label, Letters letters) {
        int width = letters.width(label.text());
        int left = label.style().contains("after") ? label.x() : label.x() - width;
        return new Box(left, label.y() - letters.height(), left + width, label.y() + letters.height() / 3);
    }
}
