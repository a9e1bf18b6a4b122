package dev.pairwise.page;

/** One of several values of a field: as addresses say it, and as a reader chooses it. */
record Choice(String code, String text) {}
