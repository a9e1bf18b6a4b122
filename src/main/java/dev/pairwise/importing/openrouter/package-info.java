/** How the list of models that OpenRouter publishes is read: what its own routes charge, take and support. */
@NullMarked
package dev.pairwise.importing.openrouter;

import org.jspecify.annotations.NullMarked;
