/** What is known: models, providers, prices, capabilities and scores, each with who says so and since when. */
@NullMarked
package dev.pairwise.catalogue;

import org.jspecify.annotations.NullMarked;
