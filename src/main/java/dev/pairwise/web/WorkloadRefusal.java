package dev.pairwise.web;

import dev.pairwise.page.WorkloadField;
import java.util.Locale;

/** The message beside a field whose value was refused. */
final class WorkloadRefusal {

    private WorkloadRefusal() {}

    static String text(WorkloadField field) {
        return String.format(Locale.US, "Give one whole number from %,d to %,d.", field.least(), field.most());
    }
}
