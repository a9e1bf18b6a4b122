package dev.pairwise.catalogue.persistence;

/** What the writers of one import share: whose facts these are, what was done so far, and the changes found. */
record Writing(Stamps stamps, Tally tally, Events events) {}
