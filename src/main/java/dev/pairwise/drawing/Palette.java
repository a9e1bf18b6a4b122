package dev.pairwise.drawing;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.IndexColorModel;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/** Brings a picture down to one byte a pixel: the inks, each in shades on the paper, which is all that smooth edges need. */
final class Palette {

    /** Twice as many cannot be told apart and make the file a seventh larger. */
    private static final int SHADES = 6;

    /** The paper, and every ink on it in so many shades. */
    private static final int[] COLOURS = IntStream.concat(
                    IntStream.of(Ink.PAPER.onPaper(1)),
                    Arrays.stream(Ink.values())
                            .filter(ink -> ink != Ink.PAPER)
                            .flatMapToInt(ink -> IntStream.rangeClosed(1, SHADES)
                                    .map(shade -> ink.onPaper((double) shade / SHADES))))
            .toArray();

    private static final IndexColorModel MODEL = new IndexColorModel(8, COLOURS.length, COLOURS, 0, false, -1, 0);
    private static final int OPAQUE = 0xff000000;

    private Palette() {}

    static BufferedImage reduce(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        BufferedImage reduced = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_INDEXED, MODEL);
        int[] pixels = image.getRGB(0, 0, width, height, null, 0, width);
        byte[] bytes = ((DataBufferByte) reduced.getRaster().getDataBuffer()).getData();
        Map<Integer, Byte> known = new HashMap<>();
        for (int at = 0; at < pixels.length; at++) {
            bytes[at] = at > 0 && pixels[at] == pixels[at - 1]
                    ? bytes[at - 1]
                    : known.computeIfAbsent(pixels[at], Palette::nearest);
        }
        return reduced;
    }

    private static byte nearest(int pixel) {
        int colour = pixel & ~OPAQUE;
        int best = 0;
        for (int at = 1; at < COLOURS.length; at++) {
            best = distance(COLOURS[at], colour) < distance(COLOURS[best], colour) ? at : best;
        }
        return (byte) best;
    }

    private static int distance(int one, int other) {
        return square(one >> 16 & 0xff, other >> 16 & 0xff)
                + square(one >> 8 & 0xff, other >> 8 & 0xff)
                + square(one & 0xff, other & 0xff);
    }

    private static int square(int one, int other) {
        return (one - other) * (one - other);
    }
}
