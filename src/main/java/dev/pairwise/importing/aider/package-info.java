/** How the leaderboards of Aider are read. */
@NullMarked
package dev.pairwise.importing.aider;

import org.jspecify.annotations.NullMarked;
