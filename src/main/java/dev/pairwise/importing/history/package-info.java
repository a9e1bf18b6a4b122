/** Prices as they were seen week by week, made into the periods in which they held. */
@NullMarked
package dev.pairwise.importing.history;

import org.jspecify.annotations.NullMarked;
