package dev.pairwise.importing.modelsdev;

import dev.pairwise.importing.recognition.OutputLimits;
import org.jspecify.annotations.Nullable;

/** Token limits. Zero means that nobody looked, and an output limit about as large as the context is a filler: both count as unknown. */
record Limits(@Nullable Long context, @Nullable Long output) {

    @Nullable
    Long knownContext() {
        return context == null || context <= 0 ? null : context;
    }

    @Nullable
    Long knownOutput() {
        return output == null || output <= 0 || isFiller(output, context) ? null : output;
    }

    static boolean isFiller(long output, @Nullable Long context) {
        return OutputLimits.isFiller(output, context);
    }
}
