package dev.pairwise.comparison;

/** A notice above everything else: a side is deprecated, ends soon, or is gone. */
public record Banner(Side side, Lifecycle lifecycle) {

    public Banner {
        if (!lifecycle.needsNotice()) {
            throw new IllegalArgumentException("nothing to tell of " + lifecycle);
        }
    }
}
