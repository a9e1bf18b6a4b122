/** How facts come in: files and public data sets are translated, validated, written in one transaction and reported. */
@NullMarked
package dev.pairwise.importing;

import org.jspecify.annotations.NullMarked;
