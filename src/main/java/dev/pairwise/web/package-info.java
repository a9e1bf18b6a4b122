/** Addresses in, pages out: routing, redirects, forms, caching and the twins for programs. Knows no rule and writes no sentence of a page. */
@NullMarked
package dev.pairwise.web;

import org.jspecify.annotations.NullMarked;
