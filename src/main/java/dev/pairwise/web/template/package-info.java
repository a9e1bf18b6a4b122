/**
 * Prints Thymeleaf templates from compiled form. The templates place finished strings and do little else, so that of Thymeleaf's language
 * they need only texts, attributes, conditions, loops and fragments; these are read once into parts that print themselves, which is many
 * times faster than interpreting them. What they print is what Thymeleaf prints, save for line breaks between attributes; a template that uses more of the language
 * is refused at the start, and {@code pairwise.templates.compiled=false} lets Thymeleaf itself print them all.
 */
@NullMarked
package dev.pairwise.web.template;

import org.jspecify.annotations.NullMarked;
