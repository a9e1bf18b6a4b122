/** How the table of results in the simple-evals repository is read. */
@NullMarked
package dev.pairwise.importing.simpleevals;

import org.jspecify.annotations.NullMarked;
