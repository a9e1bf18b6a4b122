package dev.pairwise.comparison;

import dev.pairwise.catalogue.Provenance;
import java.time.LocalDate;

/** Which facts are old. Ages are counted from the newest check in the catalogue, so that a page changes only when a fact does. */
public record Ages(LocalDate catalogueDate) {

    /** Prices move within weeks: a month and a half behind the newest is old. */
    public static final int PRICE_DAYS = 45;

    /** Other facts rarely move: half a year behind the newest is old. */
    public static final int FACT_DAYS = 180;

    public boolean isOldPrice(Provenance provenance) {
        return isBehind(provenance, PRICE_DAYS);
    }

    public boolean isOldFact(Provenance provenance) {
        return isBehind(provenance, FACT_DAYS);
    }

    private boolean isBehind(Provenance provenance, int days) {
        return provenance.checked().isBefore(catalogueDate.minusDays(days));
    }
}
