/** The pictures that other sites show beside a link. */
@NullMarked
package dev.pairwise.web.pictures;

import org.jspecify.annotations.NullMarked;
