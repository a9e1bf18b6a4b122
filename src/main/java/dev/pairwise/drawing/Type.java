package dev.pairwise.drawing;

/** A typeface at a size; {@code leading} is the distance between two lines. All in pixels. */
record Type(Typeface face, double size, double leading) {

    /** Of both typefaces, in parts of the size: accents on capitals and the tails of letters are within. */
    private static final double ABOVE = .95;

    private static final double BELOW = .25;

    static Type serif(double size) {
        return new Type(Typefaces.SERIF, size, size * 1.16);
    }

    static Type sans(double size) {
        return new Type(Typefaces.SANS, size, size * 1.3);
    }

    Type leading(double share) {
        return new Type(face, size, size * share);
    }

    double width(String text) {
        return face.width(text) * size;
    }

    double above() {
        return size * ABOVE;
    }

    double below() {
        return size * BELOW;
    }

    /** How high so many lines are. */
    double height(int lines) {
        return above() + below() + (lines - 1) * leading;
    }
}
