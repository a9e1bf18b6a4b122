package dev.pairwise.importing;

/** A record that was not taken: the file, the JSON path in it, the value found there and what was expected instead. */
public record Rejection(String file, String path, String value, String expected) implements Comparable<Rejection> {

    /** {@code prices.json $.routes[3].input: found "-1", expected a price of 0 or more}. */
    public String line() {
        return Legible.spelt("%s %s: found %s, expected %s".formatted(file, path, value, expected));
    }

    @Override
    public int compareTo(Rejection other) {
        return line().compareTo(other.line());
    }
}
