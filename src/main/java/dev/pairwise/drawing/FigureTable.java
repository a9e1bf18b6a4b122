package dev.pairwise.drawing;

import dev.pairwise.page.VerdictSection.Figure;
import java.util.ArrayList;
import java.util.List;

/** The figures: a column each, the left model above the right one, told apart by shape and colour. */
final class FigureTable {

    private static final Type LABEL = Type.sans(21);
    private static final double HEAD = LABEL.height(1) + 5;
    private static final double ROW = 50;
    private static final double SHAPE = 20;
    private static final double INDENT = SHAPE + 18;
    private static final double HALF_A_DIGIT = .357;
    private static final double NARROWEST_GAP = 18;

    /** Farther apart, figures are no longer read as one line. */
    private static final double WIDEST_GAP = 110;

    private static final List<Type> TYPES =
            List.of(Type.sans(36), Type.sans(32), Type.sans(28), Type.sans(24), Type.sans(20));

    private final List<Figure> figures;
    private final Type type;

    FigureTable(List<Figure> figures) {
        this.figures = figures.stream().map(FigureTable::drawable).toList();
        this.type = TYPES.stream()
                .filter(each -> gap(each) >= NARROWEST_GAP)
                .findFirst()
                .orElse(TYPES.getLast());
    }

    double height() {
        return HEAD + 2 * ROW;
    }

    List<Mark> at(double y) {
        List<Mark> marks = new ArrayList<>();
        double first = y + HEAD + type.above();
        marks.add(new Mark.Disc(Ink.LEFT, shape(first)));
        marks.add(new Mark.Diamond(Ink.RIGHT, shape(first + ROW)));
        double x = Sheet.MARGIN + INDENT;
        for (Figure figure : figures) {
            marks.add(new Mark.Line(figure.label(), LABEL, Ink.MUTED, x, y + LABEL.above()));
            marks.add(new Mark.Line(figure.left(), type, Ink.LEFT, x, first));
            marks.add(new Mark.Line(figure.right(), type, Ink.RIGHT, x, first + ROW));
            x += width(figure, type) + Math.min(gap(type), WIDEST_GAP);
        }
        return marks;
    }

    /** As high as the middle of the digits. */
    private Room shape(double baseline) {
        return new Room(Sheet.MARGIN, baseline - type.size() * HALF_A_DIGIT - SHAPE / 2, SHAPE, SHAPE);
    }

    /** What is left over stands between the columns. */
    private double gap(Type set) {
        double columns =
                figures.stream().mapToDouble(figure -> width(figure, set)).sum();
        return (Sheet.RIGHT_EDGE - Sheet.MARGIN - INDENT - columns) / Math.max(1, figures.size() - 1);
    }

    private static double width(Figure figure, Type set) {
        return Math.max(LABEL.width(figure.label()), Math.max(set.width(figure.left()), set.width(figure.right())));
    }

    private static Figure drawable(Figure figure) {
        return new Figure(Drawable.of(figure.label()), Drawable.of(figure.left()), Drawable.of(figure.right()));
    }
}
