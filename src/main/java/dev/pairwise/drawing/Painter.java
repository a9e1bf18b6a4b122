package dev.pairwise.drawing;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

/** Fills the outlines of a sheet. Never asks for a font, so that it works where the machine has none. */
final class Painter {

    private Painter() {}

    static BufferedImage paint(Sheet sheet) {
        BufferedImage image = new BufferedImage(Sheet.WIDTH, Sheet.HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setColor(Ink.PAPER.colour());
        graphics.fill(new Rectangle2D.Double(0, 0, Sheet.WIDTH, Sheet.HEIGHT));
        for (Mark mark : sheet.marks()) {
            graphics.setColor(mark.ink().colour());
            graphics.fill(shape(mark));
        }
        graphics.dispose();
        return image;
    }

    private static Shape shape(Mark mark) {
        Room room = mark.room();
        return switch (mark) {
            case Mark.Line line -> shape(line);
            case Mark.Disc disc -> new Ellipse2D.Double(room.x(), room.y(), room.width(), room.height());
            case Mark.Diamond diamond -> diamond(room);
            case Mark.Bar bar -> new Rectangle2D.Double(room.x(), room.y(), room.width(), room.height());
        };
    }

    /** Fonts count upwards, pictures downwards. */
    private static Shape shape(Mark.Line line) {
        AffineTransform placed = AffineTransform.getTranslateInstance(line.x(), line.baseline());
        placed.scale(line.type().size(), -line.type().size());
        return placed.createTransformedShape(line.type().face().outline(line.text()));
    }

    private static Shape diamond(Room room) {
        double middle = room.x() + room.width() / 2;
        double centre = room.y() + room.height() / 2;
        Path2D diamond = new Path2D.Double();
        diamond.moveTo(middle, room.y());
        diamond.lineTo(room.right(), centre);
        diamond.lineTo(middle, room.bottom());
        diamond.lineTo(room.x(), centre);
        diamond.closePath();
        return diamond;
    }
}
