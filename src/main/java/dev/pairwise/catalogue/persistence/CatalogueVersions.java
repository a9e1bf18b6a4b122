package dev.pairwise.catalogue.persistence;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.NativeQuery;

interface CatalogueVersions extends JpaRepository<CatalogueVersionRow, Boolean> {

    /** Any constant will do, as long as every writer takes the same one. */
    long WRITE_LOCK = 7_246_001;

    /** Waits until no other transaction writes the catalogue, and keeps others waiting until this one ends. */
    @NativeQuery("select 1 from pg_advisory_xact_lock(" + WRITE_LOCK + ")")
    int waitForTurn();

    @NativeQuery("select counter from catalogue_version")
    long counter();
}
