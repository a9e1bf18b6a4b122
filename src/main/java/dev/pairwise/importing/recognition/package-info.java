/** Which model, maker, provider or route a name in a foreign data set means. */
@NullMarked
package dev.pairwise.importing.recognition;

import org.jspecify.annotations.NullMarked;
