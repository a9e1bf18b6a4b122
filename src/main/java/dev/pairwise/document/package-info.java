/** What a file says: the records of the import format {@code pairwise-catalogue/1}, nothing derived and nothing decided. */
@NullMarked
package dev.pairwise.document;

import org.jspecify.annotations.NullMarked;
