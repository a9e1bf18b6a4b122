package dev.pairwise.page;

/** What the picture of the site shows, which other sites put beside a link to any page that is not of a pair. */
public record SitePicture(String heading, String text) {}
