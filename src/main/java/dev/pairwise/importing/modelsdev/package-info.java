/** How the two files of models.dev are read: what a provider's id names, which routes are one model, and what they say of it. */
@NullMarked
package dev.pairwise.importing.modelsdev;

import org.jspecify.annotations.NullMarked;
