package dev.pairwise.drawing;

import java.text.Normalizer;

/** Text as it can be drawn: without characters that are not seen or that turn the direction of others, and of bounded length. */
final class Drawable {

    /** More than a picture has room for. */
    private static final int LONGEST = 600;

    private Drawable() {}

    static String of(String text) {
        String beginning = text.substring(0, Math.min(text.length(), LONGEST));
        StringBuilder drawable = new StringBuilder();
        Normalizer.normalize(beginning, Normalizer.Form.NFC)
                .codePoints()
                .map(character -> isSpace(character) ? ' ' : character)
                .filter(Drawable::isSeen)
                .forEach(drawable::appendCodePoint);
        return drawable.toString().strip().replaceAll(" +", " ");
    }

    private static boolean isSpace(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    private static boolean isSeen(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK -> false;
            default -> true;
        };
    }
}
