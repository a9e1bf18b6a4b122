package dev.pairwise.drawing;

/** A rectangle, in pixels from the upper left corner of the picture. */
record Room(double x, double y, double width, double height) {

    double right() {
        return x + width;
    }

    double bottom() {
        return y + height;
    }
}
