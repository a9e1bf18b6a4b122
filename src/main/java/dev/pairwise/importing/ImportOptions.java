package dev.pairwise.importing;

/** How to import: only to see what would happen, and whether a snapshot may differ a lot from the last. */
public record ImportOptions(boolean dryRun, boolean acceptLargeChange) {

    public static final ImportOptions USUAL = new ImportOptions(false, false);
}
