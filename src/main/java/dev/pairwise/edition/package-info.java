/** What is served now: one snapshot of the catalogue with all that is worked out over it once, its pages, and what a name means in it. */
@NullMarked
package dev.pairwise.edition;

import org.jspecify.annotations.NullMarked;
