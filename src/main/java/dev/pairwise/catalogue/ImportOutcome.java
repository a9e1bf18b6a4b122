package dev.pairwise.catalogue;

/**
 * What a write did, counted in facts: new ones, changed ones, those that only were checked again, those left alone because what is stored
 * was checked later, routes that ended, and the change events recorded.
 */
public record ImportOutcome(int added, int changed, int confirmed, int older, int ended, int events) {

    public boolean wroteNothing() {
        return added + changed + confirmed + ended + events == 0;
    }
}
