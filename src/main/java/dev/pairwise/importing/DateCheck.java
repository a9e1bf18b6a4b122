package dev.pairwise.importing;

import dev.pairwise.document.CatalogueDocument;
import dev.pairwise.document.ClaimRecord;
import dev.pairwise.document.ModelField;
import dev.pairwise.document.ModelRecord;
import dev.pairwise.document.Stamped;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days against each other and against the newest check of the catalogue, after which nothing in it can lie that has happened. */
final class DateCheck {

    private final Findings findings;
    private final LocalDate newest;

    DateCheck(Findings findings, LocalDate newest) {
        this.findings = findings;
        this.newest = newest;
    }

    void run(CatalogueDocument stored) {
        stored.models().forEach(this::check);
        stored.claims().forEach(this::check);
        Records.of(stored).forEach(this::checkStamp);
    }

    private void check(ModelRecord model) {
        checkRelease(model, "released", model.released());
        LocalDate retires = model.retires();
        if ("active".equals(model.status()) && retires != null && retires.isBefore(newest)) {
            findings.warn(model.slug(), "it is active, and its retirement of %s has passed".formatted(retires));
        }
        if (knowsItsFuture(model)) {
            findings.warn(
                    model.slug(),
                    "its knowledge reaches to %s, after its release in %s"
                            .formatted(model.knowledgeCutoff(), model.released()));
        }
    }

    private static boolean knowsItsFuture(ModelRecord model) {
        String released = model.released();
        return isReal(model.knowledgeCutoff())
                && released != null
                && isReal(released)
                && PartialDates.earliest(model.knowledgeCutoff()).isAfter(PartialDates.latest(released));
    }

    private void check(ClaimRecord claim) {
        if (claim.field().equals(ModelField.RELEASED.code())) {
            checkRelease(claim, "value", claim.value());
        }
    }

    private void checkRelease(Object record, String key, @Nullable String released) {
        if (isReal(released) && PartialDates.earliest(released).isAfter(newest)) {
            findings.reject(record, key, released, "a day that is not after " + newest + ", the newest check");
        }
    }

    private void checkStamp(Stamped record) {
        LocalDate checked = record.checked();
        LocalDate changed = record.changed();
        if (checked != null && changed != null && changed.isAfter(checked)) {
            findings.reject(record, "changed", changed, "a day that is not after its check on " + checked);
        }
    }

    private static boolean isReal(@Nullable String date) {
        return date != null && PartialDates.isReal(date);
    }
}
