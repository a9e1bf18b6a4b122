package dev.pairwise.catalogue.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The one row that moves with every import that wrote something. */
@Entity
@Table(name = "catalogue_version")
class CatalogueVersionRow {

    @Id
    private boolean onlyRow;

    private long counter;

    private @Nullable LocalDate dated;

    protected CatalogueVersionRow() {}

    long counter() {
        return counter;
    }

    void move(@Nullable LocalDate newest) {
        counter++;
        if (newest != null && (dated == null || newest.isAfter(dated))) {
            dated = newest;
        }
    }
}
