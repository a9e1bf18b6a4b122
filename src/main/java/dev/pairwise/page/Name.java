package dev.pairwise.page;

/** A model as pages name it: full name, address, slug and maker. */
public record Name(String text, String href, String slug, String maker) {}
