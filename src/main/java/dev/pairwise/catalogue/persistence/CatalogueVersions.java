package dev.pairwise.catalogue.persistence;

import java.time.Duration;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
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

    /** The counter alone comes again once an older backup took the place of a newer catalogue. */
    String VERSION = "(select counter || '-' || left(stamp::text, 8) from catalogue_version)";

    @NativeQuery("select " + VERSION)
    String version();

    @NativeQuery("select counter from catalogue_version")
    long writes();

    /** To a version that no store had before. {@code newest} is the newest day on which any of what was written was checked. */
    @Modifying
    @NativeQuery("""
            update catalogue_version
            set counter = counter + 1, stamp = gen_random_uuid(), dated = greatest(dated, cast(:newest as date))""")
    void move(@Nullable LocalDate newest);
}
