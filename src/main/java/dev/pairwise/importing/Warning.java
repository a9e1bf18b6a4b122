package dev.pairwise.importing;

/** Something that was imported although it looks doubtful: the record it is about (a slug or a key) and what is odd about it. */
public record Warning(String subject, String message) implements Comparable<Warning> {

    public String line() {
        return subject + ": " + message;
    }

    @Override
    public int compareTo(Warning other) {
        return line().compareTo(other.line());
    }
}
