/** How the submissions to the leaderboard of tau-bench are read. */
@NullMarked
package dev.pairwise.importing.taubench;

import org.jspecify.annotations.NullMarked;
