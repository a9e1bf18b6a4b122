package dev.pairwise.comparison;

import java.math.BigDecimal;

/** The lengths of two bars: each cost as a share of the dearer one, 0 to 1. */
public record CostBars(Sides<BigDecimal> shares) {}
