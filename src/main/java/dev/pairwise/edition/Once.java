package dev.pairwise.edition;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Something that is made when it is first asked for; whoever asks meanwhile waits. */
final class Once<T> {

    private final Supplier<T> making;
    private @Nullable T made;

    Once(Supplier<T> making) {
        this.making = making;
    }

    synchronized T get() {
        T held = made;
        if (held == null) {
            held = making.get();
            made = held;
        }
        return held;
    }
}
