/** Finds models, makers, providers and benchmarks by what people type. */
@NullMarked
package dev.pairwise.search;

import org.jspecify.annotations.NullMarked;
