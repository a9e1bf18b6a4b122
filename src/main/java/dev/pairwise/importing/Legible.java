package dev.pairwise.importing;

import java.util.Locale;

/** Tells which texts pages, files and databases can carry so that a reader sees what is written. */
final class Legible {

    private Legible() {}

    /**
     * Whether it shows something, and has no character that PostgreSQL or XML cannot hold or that turns the text after it round, such as
     * U+202E, which makes another price of the one that follows.
     */
    static boolean isLegible(String text) {
        return text.codePoints().noneMatch(Legible::isHostile)
                && text.codePoints().anyMatch(Legible::isVisible);
    }

    /** The text with every such character spelt out, and those that show nothing, for a report. */
    static String spelt(String text) {
        StringBuilder spelt = new StringBuilder();
        text.codePoints().forEach(character -> {
            if (isHostile(character)
                    || Character.isISOControl(character)
                    || Character.getType(character) == Character.FORMAT) {
                spelt.append("\\u%04x".formatted(character).toLowerCase(Locale.ROOT));
            } else {
                spelt.appendCodePoint(character);
            }
        });
        return spelt.toString();
    }

    private static boolean isHostile(int character) {
        boolean isLineOrTab = character == '\n' || character == '\r' || character == '\t';
        return (Character.isISOControl(character) && !isLineOrTab)
                || Character.getType(character) == Character.SURROGATE
                || (character & 0xFFFE) == 0xFFFE
                || (character >= 0x202A && character <= 0x202E)
                || (character >= 0x2066 && character <= 0x2069);
    }

    private static boolean isVisible(int character) {
        return !Character.isWhitespace(character)
                && !Character.isSpaceChar(character)
                && Character.getType(character) != Character.FORMAT;
    }
}
