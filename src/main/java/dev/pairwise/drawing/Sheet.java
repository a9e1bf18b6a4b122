package dev.pairwise.drawing;

import java.util.ArrayList;
import java.util.List;

/** A picture before it is drawn: everything on it, placed. */
record Sheet(List<Mark> marks) {

    static final int WIDTH = 1200;
    static final int HEIGHT = 630;

    /** What other sites cut off when they round the corners. */
    static final double MARGIN = 64;

    static final double RIGHT_EDGE = WIDTH - MARGIN;

    private static final double BRAND_BASELINE = 74;
    private static final double BRAND_SHAPE = 26;
    private static final Type BRAND = Type.serif(34);
    private static final Type SMALL = Type.sans(21);

    Sheet {
        marks = List.copyOf(marks);
    }

    /** The name of the site with its two shapes, and something small at the other end of the line. */
    static List<Mark> head(String small) {
        double top = BRAND_BASELINE - BRAND_SHAPE + 1;
        double second = MARGIN + BRAND_SHAPE + 5;
        List<Mark> head = new ArrayList<>();
        head.add(new Mark.Disc(Ink.LEFT, new Room(MARGIN, top, BRAND_SHAPE, BRAND_SHAPE)));
        head.add(new Mark.Diamond(Ink.RIGHT, new Room(second, top, BRAND_SHAPE, BRAND_SHAPE)));
        head.add(new Mark.Line("Pairwise", BRAND, Ink.BLACK, second + BRAND_SHAPE + 14, BRAND_BASELINE));
        head.add(new Mark.Line(small, SMALL, Ink.MUTED, RIGHT_EDGE - SMALL.width(small), BRAND_BASELINE));
        head.add(rule(100));
        return head;
    }

    static Mark rule(double y) {
        return new Mark.Bar(Ink.RULE, new Room(MARGIN, y, WIDTH - 2 * MARGIN, 2));
    }

    static Type small() {
        return SMALL;
    }
}
