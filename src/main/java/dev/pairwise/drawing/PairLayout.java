package dev.pairwise.drawing;

import dev.pairwise.page.PairPicture;
import java.util.ArrayList;
import java.util.List;

/** Places a pair: names, figures and verdict below each other, with what room is left shared out between them. */
final class PairLayout {

    private static final double TOP = 102;
    private static final double BOTTOM = 566;
    private static final double NOTE_BASELINE = 600;
    private static final int GAPS = 4;
    private static final double LEAST_GAP = 16;

    private PairLayout() {}

    static Sheet of(PairPicture picture) {
        FigureTable figures = new FigureTable(picture.figures());
        Block verdict = Sentences.block(Drawable.of(picture.sentence()));
        double room = BOTTOM - TOP - figures.height() - verdict.height();
        Headings headings = new Headings(picture.left(), picture.right(), room - GAPS * LEAST_GAP);
        double gap = (room - headings.height()) / GAPS;
        double second = TOP + gap + headings.height() + gap;
        double third = second + figures.height() + gap;
        List<Mark> marks = new ArrayList<>(Sheet.head(Drawable.of(picture.date())));
        marks.addAll(headings.at(TOP + gap));
        marks.addAll(figures.at(second));
        marks.add(Sheet.rule(third));
        marks.addAll(verdict.at(Sheet.MARGIN, third + gap, Ink.BLACK));
        marks.add(
                new Mark.Line(Drawable.of(picture.workload()), Sheet.small(), Ink.MUTED, Sheet.MARGIN, NOTE_BASELINE));
        return new Sheet(marks);
    }
}
