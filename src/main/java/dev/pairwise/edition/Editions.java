package dev.pairwise.edition;

/** Holds the edition of the newest committed catalogue. */
@FunctionalInterface
public interface Editions {

    Edition current();
}
