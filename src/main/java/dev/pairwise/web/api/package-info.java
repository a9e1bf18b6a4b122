/** The programming interface: the same facts and findings as the pages, as JSON, read only, with a description made from this code. */
@NullMarked
package dev.pairwise.web.api;

import org.jspecify.annotations.NullMarked;
