package dev.pairwise.comparison;

import dev.pairwise.catalogue.Catalogue;
import dev.pairwise.catalogue.Provenance;
import java.time.LocalDate;

/**
 * Which facts are old. Ages of prices are counted from the newest check of a price, those of other facts from the newest check of all, so
 * that a page changes only when a fact does and looking up a licence makes no price old.
 */
public record Ages(LocalDate catalogueDate, LocalDate pricesDate) {

    /** Prices move within weeks: a month and a half behind the newest is old. */
    public static final int PRICE_DAYS = 45;

    /** Other facts rarely move: half a year behind the newest is old. */
    public static final int FACT_DAYS = 180;

    public static Ages in(Catalogue catalogue) {
        return new Ages(catalogue.date(), catalogue.pricesDate());
    }

    public boolean isOldPrice(Provenance provenance) {
        return isBehind(provenance, pricesDate, PRICE_DAYS);
    }

    public boolean isOldFact(Provenance provenance) {
        return isBehind(provenance, catalogueDate, FACT_DAYS);
    }

    private static boolean isBehind(Provenance provenance, LocalDate newest, int days) {
        return provenance.checked().isBefore(newest.minusDays(days));
    }
}
