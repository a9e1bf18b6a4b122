/** What search engines, feed readers and language models are told about the site as a whole: which pages there are, and what changed. */
@NullMarked
package dev.pairwise.web.index;

import org.jspecify.annotations.NullMarked;
