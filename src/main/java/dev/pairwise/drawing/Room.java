package dev.pairwise.drawing;

/** A rectangle, in pixels from the upper left corner of the picture. */
record Room(double x, double y, double width, double height) {

    double right() {
        return x + width;
    }

    double bottom() {
        return y + height;
    }

    boolean holds(Room other) {
        return other.x >= x && other.y >= y && other.right() <= right() && other.bottom() <= bottom();
    }

    boolean meets(Room other) {
        return other.x < right() && x < other.right() && other.y < bottom() && y < other.bottom();
    }
}
