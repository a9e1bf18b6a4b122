package dev.pairwise.page;

/** The picture that other sites show beside a link to a page: where it is, and the same in words. */
public record Preview(String href, String text) {}
