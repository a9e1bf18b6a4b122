/** How the hallucination leaderboards of Vectara are read. */
@NullMarked
package dev.pairwise.importing.vectara;

import org.jspecify.annotations.NullMarked;
