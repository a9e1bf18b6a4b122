/** What data sets of test results share: reviewed tests, readings of results, and how readings become scores of the catalogue. */
@NullMarked
package dev.pairwise.importing.scores;

import org.jspecify.annotations.NullMarked;
