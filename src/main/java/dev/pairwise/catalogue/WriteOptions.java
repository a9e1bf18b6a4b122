package dev.pairwise.catalogue;

/**
 * How to write a document. {@code wholeSnapshot}: it names every route that its sources have, so that others of theirs have ended.
 * {@code dryRun}: count what would happen and write nothing.
 */
public record WriteOptions(boolean wholeSnapshot, boolean dryRun) {

    public static final WriteOptions ADD = new WriteOptions(false, false);
    public static final WriteOptions SNAPSHOT = new WriteOptions(true, false);
}
