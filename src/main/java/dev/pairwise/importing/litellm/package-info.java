/** How the price list of LiteLLM is read: a second opinion on prices, limits and capabilities of routes. */
@NullMarked
package dev.pairwise.importing.litellm;

import org.jspecify.annotations.NullMarked;
