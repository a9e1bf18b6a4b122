package dev.pairwise.page;

import java.util.List;

/**
 * A chart {@link #WIDTH} units wide: paths by their style, painted in this order, then its lettering. {@code id} is its own on any page;
 * {@code caption} says what is to be seen and how to read it. The figures themselves stand in a table.
 */
public record Drawing(
        String id, String title, String caption, int height, List<Stroke> strokes, List<Lettering> lettering) {

    public static final int WIDTH = 400;

    public Drawing {
        strokes = List.copyOf(strokes);
        lettering = List.copyOf(lettering);
    }

    public String viewBox() {
        return "0 0 %d %d".formatted(WIDTH, height);
    }

    /** {@code style} names how the style sheet paints the path. */
    public record Stroke(String style, String path) {}

    /** Words that begin, have their middle or end at their place. */
    public record Lettering(String anchor, List<Words> words) {

        public Lettering {
            words = List.copyOf(words);
        }
    }

    public record Words(int x, int y, String text) {}
}
