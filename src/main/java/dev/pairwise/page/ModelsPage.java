package dev.pairwise.page;

import java.util.List;
import java.util.Optional;

/** The list of models with its search; {@code message} says what was found or that nothing was. */
public record ModelsPage(Meta meta, String query, String message, List<ModelRow> rows, Optional<String> error)
        implements Page {

    public ModelsPage {
        rows = List.copyOf(rows);
    }

    public record ModelRow(
            Link model,
            String maker,
            String released,
            String context,
            String input,
            String output,
            String weights,
            String routes) {}
}
