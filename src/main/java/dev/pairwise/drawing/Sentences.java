package dev.pairwise.drawing;

import java.util.List;
import java.util.stream.Stream;

/** A sentence across the picture: the shorter, the larger. */
final class Sentences {

    private static final double WIDTH = Sheet.WIDTH - 2 * Sheet.MARGIN;
    private static final double LEADING = 1.28;
    private static final List<Wrapping> FITS =
            Stream.of(34, 29, 25).map(Sentences::wrapping).toList();

    /** So many lines of the largest type, one more of each smaller one. */
    private static final int LEAST_LINES = 2;

    private Sentences() {}

    static Block block(String sentence) {
        for (int step = 0; step < FITS.size() - 1; step++) {
            if (FITS.get(step).lines(sentence, WIDTH).size() <= LEAST_LINES + step) {
                return FITS.get(step).block(sentence, WIDTH, LEAST_LINES + step);
            }
        }
        return FITS.getLast().block(sentence, WIDTH, LEAST_LINES + FITS.size() - 1);
    }

    private static Wrapping wrapping(int size) {
        return Wrapping.atSpaces(Type.serif(size).leading(LEADING));
    }
}
