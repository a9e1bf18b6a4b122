package dev.pairwise.catalogue.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The one row that moves with every import that wrote something. */
@Entity
@Table(name = "catalogue_version")
class CatalogueVersionRow {

    @Id
    private boolean onlyRow;

    protected CatalogueVersionRow() {}
}
