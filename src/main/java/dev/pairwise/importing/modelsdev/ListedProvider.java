package dev.pairwise.importing.modelsdev;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A provider with every model it lists, in the order of their ids. */
record ListedProvider(String id, String name, @Nullable String doc, List<ListedModel> models) {

    ListedProvider {
        models = List.copyOf(models);
    }
}
