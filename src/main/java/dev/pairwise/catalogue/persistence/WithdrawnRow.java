package dev.pairwise.catalogue.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A slug that was a model once and answers 410 now. */
@Entity
@Table(name = "withdrawn")
class WithdrawnRow extends SluggedRow {

    protected WithdrawnRow() {}

    WithdrawnRow(String slug) {
        super(slug, false);
    }
}
