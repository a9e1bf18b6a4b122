/** Draws pictures of pages for the places that show one beside a link. Needs neither a display nor a font of the machine. */
@NullMarked
package dev.pairwise.drawing;

import org.jspecify.annotations.NullMarked;
