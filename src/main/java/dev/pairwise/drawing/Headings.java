package dev.pairwise.drawing;

import dev.pairwise.page.Name;
import java.util.ArrayList;
import java.util.List;

/** The two names, side by side and in one size: the largest in which both have room. */
final class Headings {

    private static final double GUTTER = 64;
    private static final double WIDTH = (Sheet.WIDTH - 2 * Sheet.MARGIN - GUTTER) / 2;
    private static final double RIGHT = Sheet.MARGIN + WIDTH + GUTTER;
    private static final double SHAPE = 20;
    private static final Type MAKER = Type.sans(24);

    /** From the largest type to the smallest, with as many lines as have room. Large names are not broken at hyphens. */
    private static final List<Fit> FITS = List.of(
            new Fit(Wrapping.atSpaces(Type.serif(76)), 1),
            new Fit(Wrapping.atSpaces(Type.serif(66)), 2),
            new Fit(Wrapping.atSpaces(Type.serif(58)), 2),
            new Fit(Wrapping.atSpaces(Type.serif(50)), 2),
            new Fit(Wrapping.atHyphensToo(Type.serif(46)), 2),
            new Fit(Wrapping.atHyphensToo(Type.serif(42)), 3),
            new Fit(Wrapping.atHyphensToo(Type.serif(36)), 3),
            new Fit(Wrapping.atHyphensToo(Type.serif(30)), 3));

    private final Name left;
    private final Name right;
    private final Block leftName;
    private final Block rightName;

    Headings(Name left, Name right, double room) {
        this.left = left;
        this.right = right;
        double forNames = room - MAKER.height(1);
        String leftText = Drawable.of(left.text());
        String rightText = Drawable.of(right.text());
        Fit fit = FITS.stream()
                .filter(each -> each.suits(leftText, forNames) && each.suits(rightText, forNames))
                .findFirst()
                .orElse(FITS.getLast());
        this.leftName = fit.block(leftText);
        this.rightName = fit.block(rightText);
    }

    double height() {
        return MAKER.height(1) + Math.max(leftName.height(), rightName.height());
    }

    List<Mark> at(double y) {
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Disc(Ink.LEFT, shape(Sheet.MARGIN, y)));
        marks.add(new Mark.Diamond(Ink.RIGHT, shape(RIGHT, y)));
        marks.addAll(maker(left).at(Sheet.MARGIN + SHAPE + 12, y, Ink.LEFT));
        marks.addAll(maker(right).at(RIGHT + SHAPE + 12, y, Ink.RIGHT));
        marks.addAll(leftName.at(Sheet.MARGIN, y + MAKER.height(1), Ink.BLACK));
        marks.addAll(rightName.at(RIGHT, y + MAKER.height(1), Ink.BLACK));
        return marks;
    }

    /** Beside the small letters of the maker. */
    private static Room shape(double x, double y) {
        return new Room(x, y + MAKER.above() - SHAPE + 1, SHAPE, SHAPE);
    }

    private static Block maker(Name name) {
        return new Block(Wrapping.atSpaces(MAKER).cut(Drawable.of(name.maker()), WIDTH - SHAPE - 12, 1), MAKER);
    }

    private record Fit(Wrapping wrapping, int mostLines) {

        boolean suits(String name, double room) {
            if (!wrapping.breaksNoPiece(name, WIDTH)) {
                return false;
            }
            int lines = wrapping.lines(name, WIDTH).size();
            return lines <= mostLines && wrapping.type().height(lines) <= room;
        }

        Block block(String name) {
            return wrapping.block(name, WIDTH, mostLines);
        }
    }
}
