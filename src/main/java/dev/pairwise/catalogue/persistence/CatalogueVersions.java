package dev.pairwise.catalogue.persistence;

import java.time.Duration;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.NativeQuery;

interface CatalogueVersions extends JpaRepository<CatalogueVersionRow, Boolean> {

    /** Any constant will do, as long as every writer takes the same one. */
    long WRITE_LOCK = 7_246_001;

    Duration PAUSE = Duration.ofMillis(100);

    /** Whether no other transaction writes the catalogue; others are then kept waiting until this one ends. */
    @NativeQuery("select pg_try_advisory_xact_lock(" + WRITE_LOCK + ")")
    boolean takeTurn();

    /** Asks again and again: a connection on which the answer is long in coming counts as broken. */
    default void waitForTurn() {
        while (!takeTurn()) {
            try {
                Thread.sleep(PAUSE);
            } catch (InterruptedException interruption) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while another import writes", interruption);
            }
        }
    }

    @NativeQuery("select counter from catalogue_version")
    long counter();
}
