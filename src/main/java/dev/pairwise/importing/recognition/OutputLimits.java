package dev.pairwise.importing.recognition;

import org.jspecify.annotations.Nullable;

/** Which limits of output say something. */
public final class OutputLimits {

    private OutputLimits() {}

    /** From nine tenths of the context on, rounded down as those who fill it in do. */
    public static boolean isFiller(long output, @Nullable Long context) {
        return context != null && context > 0 && output >= context * 9 / 10;
    }
}
