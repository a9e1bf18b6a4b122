package dev.pairwise.page;

import java.util.List;
import java.util.Optional;

/** The form that names the models to see side by side; {@code kept} carries the workload along. */
public record SeveralForm(
        String text,
        List<Field> fields,
        List<ComparisonPage.HiddenField> kept,
        Optional<String> error,
        List<Link> suggestions) {

    public SeveralForm {
        fields = List.copyOf(fields);
        kept = List.copyOf(kept);
        suggestions = List.copyOf(suggestions);
    }

    public record Field(String id, String label, String value) {}
}
