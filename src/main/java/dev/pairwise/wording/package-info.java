/** How it is said: whole sentences with slots for findings. Decides nothing and calculates nothing but the rounding of figures. */
@NullMarked
package dev.pairwise.wording;

import org.jspecify.annotations.NullMarked;
