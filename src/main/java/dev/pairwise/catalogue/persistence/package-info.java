/** Keeps the catalogue in PostgreSQL: one row type a table, read whole and grouped in Java. */
@NullMarked
package dev.pairwise.catalogue.persistence;

import org.jspecify.annotations.NullMarked;
