package dev.pairwise.drawing;

/** One thing on a picture, placed. */
sealed interface Mark {

    Ink ink();

    /** What it covers. */
    Room room();

    /** One line of text that begins at {@code x} and stands on {@code baseline}: between two pixels it would be blurred. */
    record Line(String text, Type type, Ink ink, double x, double baseline) implements Mark {

        public Line {
            baseline = Math.rint(baseline);
        }

        @Override
        public Room room() {
            return new Room(x, baseline - type.above(), type.width(text), type.above() + type.below());
        }
    }

    record Disc(Ink ink, Room room) implements Mark {}

    record Diamond(Ink ink, Room room) implements Mark {}

    record Bar(Ink ink, Room room) implements Mark {}
}
