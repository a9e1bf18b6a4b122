/** The catalogue as tools of the Model Context Protocol: read only, without sessions, one answer a request. */
@NullMarked
package dev.pairwise.web.mcp;

import org.jspecify.annotations.NullMarked;
