package dev.pairwise.drawing;

import java.awt.geom.GeneralPath;

/** The outline of one character in units of its font, and how far the next one stands from it. */
record Glyph(int id, GeneralPath outline, double advance) {}
