package dev.pairwise.web;

import java.util.regex.Pattern;

/** Makes text safe for spreadsheets: what begins like a formula and is no number is led by an apostrophe. */
public final class CsvCell {

    private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\\t\\r]");
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]+(\\.[0-9]+)?([eE][+-]?[0-9]+)?");

    private CsvCell() {}

    public static String defused(String text) {
        return FORMULA.matcher(text).lookingAt() && !NUMBER.matcher(text).matches() ? "'" + text : text;
    }
}
