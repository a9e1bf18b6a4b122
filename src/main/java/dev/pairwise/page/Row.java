package dev.pairwise.page;

/** A row of a pair table; {@code same} rows are quiet, and hidden by "differences only". */
public record Row(String label, Cell left, Cell right, boolean same) {}
