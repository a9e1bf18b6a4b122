package dev.pairwise.catalogue.persistence;

import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A row with a number for a primary key, taken from the one sequence in blocks, so that rows can be inserted in batches. */
@MappedSuperclass
abstract class NumberedRow {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "row_id")
    @SequenceGenerator(name = "row_id", sequenceName = "row_id", allocationSize = 500)
    private @Nullable Long id;

    NumberedRow() {}

    NumberedRow(@Nullable Long id) {
        this.id = id;
    }

    boolean isUnsaved() {
        return id == null;
    }

    /** The number, once the row is saved. */
    long id() {
        return Objects.requireNonNull(id, "not saved yet");
    }
}
