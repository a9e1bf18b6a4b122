package dev.pairwise.comparison;

import dev.pairwise.catalogue.TokenCount;
import dev.pairwise.catalogue.Usd;

/** Where "long context" begins, in tokens, and what input has to cost less than for "classification", in US dollars per million tokens. */
public record FitSteps(TokenCount longContext, Usd classificationBelow) {}
