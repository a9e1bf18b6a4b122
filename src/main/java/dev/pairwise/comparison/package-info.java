/** What follows from the facts of a pair: costs, gaps, ties, unknowns and verdicts, as numbers and names of rules, without prose. */
@NullMarked
package dev.pairwise.comparison;

import org.jspecify.annotations.NullMarked;
