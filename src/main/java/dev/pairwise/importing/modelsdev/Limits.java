package dev.pairwise.importing.modelsdev;

import org.jspecify.annotations.Nullable;

/** Token limits. Zero means that nobody looked, and an output limit as large as the context is a filler: both count as unknown. */
record Limits(@Nullable Long context, @Nullable Long output) {

    @Nullable
    Long knownContext() {
        return context == null || context <= 0 ? null : context;
    }

    @Nullable
    Long knownOutput() {
        if (output == null || output <= 0) {
            return null;
        }
        return context != null && output >= context ? null : output;
    }
}
