package dev.pairwise.drawing;

import java.awt.Color;

/** The colours of the site in daylight, as its style sheet has them. Text is in those that read on the paper. */
enum Ink {
    PAPER(0xfdfcf9),
    BLACK(0x1b1c1e),
    MUTED(0x5a5d64),
    RULE(0xdedbd2),
    LEFT(0x1a56b0),
    RIGHT(0x9a4300);

    private final int rgb;

    Ink(int rgb) {
        this.rgb = rgb;
    }

    Color colour() {
        return new Color(rgb);
    }

    /** So much of this colour on the paper, from 0 to 1. */
    int onPaper(double share) {
        return mixed(16, share) << 16 | mixed(8, share) << 8 | mixed(0, share);
    }

    private int mixed(int shift, double share) {
        int paper = PAPER.rgb >> shift & 0xff;
        int own = rgb >> shift & 0xff;
        return (int) Math.round(paper + (own - paper) * share);
    }
}
