package dev.pairwise.importing;

/** A name in a foreign data set that means no model, or no route, of the catalogue, and how many records were left out for it. */
public record Unmapped(String name, int records) implements Comparable<Unmapped> {

    public String line() {
        return "%s: %d %s".formatted(name, records, records == 1 ? "record" : "records");
    }

    @Override
    public int compareTo(Unmapped other) {
        return line().compareTo(other.line());
    }
}
