package dev.pairwise.web;

/** Holds the edition of the newest committed catalogue. */
@FunctionalInterface
interface Editions {

    Edition current();
}
