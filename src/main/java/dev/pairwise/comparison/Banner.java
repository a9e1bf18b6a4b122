package dev.pairwise.comparison;

import java.util.List;

/** A notice above everything else: a side is deprecated, ends soon, or is gone. */
public record Banner(Side side, Lifecycle lifecycle) {

    public Banner {
        if (!lifecycle.needsNotice()) {
            throw new IllegalArgumentException("nothing to tell of " + lifecycle);
        }
    }

    static List<Banner> of(Sides<Lifecycle> lifecycles) {
        return Side.where(side -> lifecycles.of(side).needsNotice()).stream()
                .map(side -> new Banner(side, lifecycles.of(side)))
                .toList();
    }
}
