/** The models that HELM describes: sizes, release dates and whether weights are open, and models of the past that nobody sells. */
@NullMarked
package dev.pairwise.importing.helm;

import org.jspecify.annotations.NullMarked;
