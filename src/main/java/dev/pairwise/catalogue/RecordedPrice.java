package dev.pairwise.catalogue;

import java.time.LocalDate;
import java.util.Optional;

/** What a route charged from one day to another; open-ended while it still holds. {@code hours} are those of a peak price. */
public record RecordedPrice(
        LocalDate from, Optional<LocalDate> to, Optional<String> peakHours, Rates rates, Provenance provenance) {

    /** Whether it begins only after its source was last looked at: a price to come. */
    boolean isAnnounced() {
        return from.isAfter(provenance.checked());
    }
}
