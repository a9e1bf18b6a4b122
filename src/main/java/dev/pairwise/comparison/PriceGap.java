package dev.pairwise.comparison;

/** Cheapest input and cheapest output against each other: the list prices a million tokens of the one chosen route a side. */
public record PriceGap(CostGap input, CostGap output) {}
