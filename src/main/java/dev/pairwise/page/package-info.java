/** What a page shows: records of finished strings and booleans, so that a template only places them and every twin prints the same. */
@NullMarked
package dev.pairwise.page;

import org.jspecify.annotations.NullMarked;
