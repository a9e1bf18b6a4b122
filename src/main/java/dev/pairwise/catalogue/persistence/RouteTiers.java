package dev.pairwise.catalogue.persistence;

import java.util.Set;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface RouteTiers extends JpaRepository<RouteTierRow, Long> {

    /** Deletes at once, not at the end of the transaction, so that others can take the place of these rows. */
    @Modifying(flushAutomatically = true)
    @Query("delete from RouteTierRow row where row.listing in ?1")
    void deleteByListingIn(Set<Long> listings);
}
