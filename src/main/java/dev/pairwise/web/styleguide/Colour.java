package dev.pairwise.web.styleguide;

/** A colour of a screen: three parts of 255. */
record Colour(int red, int green, int blue) {

    /** {@code #fff} and {@code #1a56b0}. */
    static Colour of(String code) {
        String digits = code.length() == 4 ? code.replaceAll("[0-9a-f]", "$0$0") : code;
        int all = Integer.parseInt(digits.substring(1), 16);
        return new Colour(all >> 16, all >> 8 & 255, all & 255);
    }

    /** From 1 to 21, after WCAG 2.2, "contrast ratio". */
    double contrastWith(Colour other) {
        double mine = luminance();
        double theirs = other.luminance();
        return (Math.max(mine, theirs) + .05) / (Math.min(mine, theirs) + .05);
    }

    /** After WCAG 2.2, "relative luminance". */
    private double luminance() {
        return .2126 * linear(red) + .7152 * linear(green) + .0722 * linear(blue);
    }

    /** The light that a part stands for, from 0 to 1. */
    static double linear(int part) {
        double share = part / 255.0;
        return share <= .04045 ? share / 12.92 : Math.pow((share + .055) / 1.055, 2.4);
    }
}
