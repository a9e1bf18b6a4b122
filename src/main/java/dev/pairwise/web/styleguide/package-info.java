/** The page of all components, for those who build the site. It is there only where it has been switched on. */
@NullMarked
package dev.pairwise.web.styleguide;

import org.jspecify.annotations.NullMarked;
