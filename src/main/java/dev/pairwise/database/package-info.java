/** Which PostgreSQL does the site use, and does it answer. */
@NullMarked
package dev.pairwise.database;

import org.jspecify.annotations.NullMarked;
