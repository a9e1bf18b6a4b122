/** How the files of llm-stats are read: what they say of models, and the results that makers report of their own. */
@NullMarked
package dev.pairwise.importing.llmstats;

import org.jspecify.annotations.NullMarked;
