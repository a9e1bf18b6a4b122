package dev.pairwise.catalogue;

import java.util.regex.Pattern;

/** A name for use in an address: lower case letters, digits, and dots or dashes inside. Refuses anything else. */
public record Slug(String value) implements Comparable<Slug> {

    private static final Pattern WELL_FORMED = Pattern.compile("[a-z0-9]([a-z0-9.-]{0,126}[a-z0-9])?");

    public Slug {
        if (!isWellFormed(value)) {
            throw new IllegalArgumentException("not a slug: " + value);
        }
    }

    public static boolean isWellFormed(String text) {
        return WELL_FORMED.matcher(text).matches();
    }

    /** Ascending code-point order, the canonical order of a pair. Slugs are ASCII, so char order is code-point order. */
    @Override
    public int compareTo(Slug other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
