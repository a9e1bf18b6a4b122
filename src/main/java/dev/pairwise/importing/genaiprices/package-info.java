/** How the data of genai-prices is read: prices by rules that match ids, with the days and hours on which they hold. */
@NullMarked
package dev.pairwise.importing.genaiprices;

import org.jspecify.annotations.NullMarked;
