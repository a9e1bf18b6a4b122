package dev.pairwise.page;

/** A name with its value in the query of an address. */
public record Parameter(String name, String value) {}
