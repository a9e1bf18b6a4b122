package dev.pairwise.catalogue;

/** A number of tokens, at least one: a context window or a limit of output. */
public record TokenCount(long value) implements Comparable<TokenCount> {

    public TokenCount {
        if (value < 1) {
            throw new IllegalArgumentException("a token count is at least one: " + value);
        }
    }

    @Override
    public int compareTo(TokenCount other) {
        return Long.compare(value, other.value);
    }
}
