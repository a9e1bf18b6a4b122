/** How much one visitor may ask, so that the others are served too. */
@NullMarked
package dev.pairwise.web.limits;

import org.jspecify.annotations.NullMarked;
