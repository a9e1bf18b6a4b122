package dev.pairwise.page;

import dev.pairwise.comparison.Several;
import dev.pairwise.page.ComparisonPage.HiddenField;
import dev.pairwise.wording.SeveralFormWording;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Makes the form that names several models. */
public final class SeveralForms {

    /** What each of its fields is called in a query. */
    public static final String KEY = "m";

    private SeveralForms() {}

    static SeveralForm of(List<String> typed, List<HiddenField> kept, Optional<String> error, List<Link> suggestions) {
        return new SeveralForm(
                SeveralFormWording.introduction(),
                IntStream.range(0, Several.MOST)
                        .mapToObj(place -> field(place + 1, place < typed.size() ? typed.get(place) : ""))
                        .toList(),
                kept,
                error,
                suggestions);
    }

    private static SeveralForm.Field field(int number, String value) {
        return new SeveralForm.Field("model-" + number, SeveralFormWording.field(number), value);
    }

    /** The workload of a page as fields that no visitor sees, where it is not the default. */
    static List<HiddenField> workload(PairQuery query) {
        return Arrays.stream(WorkloadField.values())
                .filter(field -> field.of(query.workload()) != field.of(PairQuery.NONE.workload()))
                .map(field -> new HiddenField(field.key(), Long.toString(field.of(query.workload()))))
                .toList();
    }
}
