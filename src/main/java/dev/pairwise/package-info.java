/** Where the site starts. */
@NullMarked
package dev.pairwise;

import org.jspecify.annotations.NullMarked;
