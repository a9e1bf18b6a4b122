/** How finished answers travel: named by their content, compressed, and not sent to those who hold them. */
@NullMarked
package dev.pairwise.web.delivery;

import org.jspecify.annotations.NullMarked;
