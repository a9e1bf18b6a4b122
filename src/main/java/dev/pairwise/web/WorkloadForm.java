package dev.pairwise.web;

import dev.pairwise.comparison.Workload;
import dev.pairwise.page.PairQuery;
import dev.pairwise.page.WorkloadField;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.util.MultiValueMap;

/** Reads the query of a pair page. Parameters it does not know are ignored; a number that is wrong or given twice is refused. */
final class WorkloadForm {

    static final String DIFFERENCES = "differences";
    private static final String ONLY = "only";

    /** No limit has more digits than this, and a {@code long} holds them all. */
    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,18}");

    /** Longer than any number: what is typed is shown again, and need not be shown whole. */
    private static final int MOST_SHOWN = 40;

    private final Map<WorkloadField, String> typed = new EnumMap<>(WorkloadField.class);
    private final Map<WorkloadField, String> refused = new EnumMap<>(WorkloadField.class);
    private final Map<WorkloadField, Long> numbers = new EnumMap<>(WorkloadField.class);

    private WorkloadForm() {}

    static PairQuery read(MultiValueMap<String, String> query) {
        WorkloadForm form = new WorkloadForm();
        for (WorkloadField field : WorkloadField.values()) {
            form.read(field, query.getOrDefault(field.key(), List.of()));
        }
        return new PairQuery(form.workload(), form.typed, form.refused, ONLY.equals(query.getFirst(DIFFERENCES)));
    }

    private void read(WorkloadField field, List<String> values) {
        if (values.isEmpty()) {
            return;
        }
        String value = values.getFirst().strip();
        typed.put(field, value.substring(0, Math.min(value.length(), MOST_SHOWN)));
        Optional<Long> number = values.size() > 1 ? Optional.empty() : number(field, value);
        number.ifPresentOrElse(
                accepted -> numbers.put(field, accepted), () -> refused.put(field, WorkloadRefusal.text(field)));
    }

    private static Optional<Long> number(WorkloadField field, String value) {
        return Optional.of(value)
                .filter(text -> DIGITS.matcher(text).matches())
                .map(Long::parseLong)
                .filter(field::allows);
    }

    private Workload workload() {
        return refused.isEmpty()
                ? new Workload(
                        given(WorkloadField.REQUESTS),
                        given(WorkloadField.INPUT),
                        given(WorkloadField.OUTPUT),
                        (int) given(WorkloadField.CACHED),
                        (int) given(WorkloadField.BATCH))
                : Workload.DEFAULT;
    }

    private long given(WorkloadField field) {
        return numbers.getOrDefault(field, field.of(Workload.DEFAULT));
    }
}
