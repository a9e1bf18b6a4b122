package dev.pairwise.drawing;

import dev.pairwise.page.SitePicture;
import java.util.ArrayList;
import java.util.List;

/** Places the picture of the site: what it is, in large. */
final class SiteLayout {

    private static final double WIDTH = 830;
    private static final double SHAPE = 120;
    private static final Type HEADING = Type.serif(72);
    private static final Type TEXT = Type.sans(32);

    private SiteLayout() {}

    static Sheet of(SitePicture picture) {
        Block heading = new Block(Wrapping.atSpaces(HEADING).cut(Drawable.of(picture.heading()), WIDTH, 2), HEADING);
        Block text = Wrapping.atSpaces(TEXT).block(Drawable.of(picture.text()), WIDTH, 4);
        List<Mark> marks = new ArrayList<>(Sheet.head(""));
        marks.addAll(heading.at(Sheet.MARGIN, 160, Ink.BLACK));
        marks.addAll(text.at(Sheet.MARGIN, 400, Ink.MUTED));
        marks.add(new Mark.Disc(Ink.LEFT, new Room(Sheet.RIGHT_EDGE - SHAPE, 200, SHAPE, SHAPE)));
        marks.add(new Mark.Diamond(Ink.RIGHT, new Room(Sheet.RIGHT_EDGE - SHAPE, 380, SHAPE, SHAPE)));
        return new Sheet(marks);
    }
}
