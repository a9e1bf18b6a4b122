package dev.pairwise.page;

/** A link: words and where they lead. */
public record Link(String text, String href) {}
