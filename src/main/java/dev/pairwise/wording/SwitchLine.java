package dev.pairwise.wording;

/** One thing that a switch changes, and whether for the better. */
public record SwitchLine(SwitchEffect effect, String text) {}
