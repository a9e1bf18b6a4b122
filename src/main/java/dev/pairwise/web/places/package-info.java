/** The pages of makers, families, providers and tests, and the page about the site. */
@NullMarked
package dev.pairwise.web.places;

import org.jspecify.annotations.NullMarked;
