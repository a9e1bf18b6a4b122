package dev.pairwise.wording;

import java.time.LocalDate;
import java.util.Optional;

/** When facts were recorded, changed and checked. */
public final class FreshnessWording {

    private FreshnessWording() {}

    /** Under the heading of a page. */
    public static String line(int facts, int sources, Optional<LocalDate> prices, LocalDate catalogue) {
        String counted = "%s from %s"
                .formatted(English.count(facts, "fact", "facts"), English.count(sources, "source", "sources"));
        return prices.map(date -> "%s, prices recorded on %s".formatted(counted, date))
                .orElseGet(() -> "%s, no price recorded; catalogue of %s".formatted(counted, catalogue));
    }

    /** Above the list of sources. */
    public static String dates(Optional<LocalDate> changed, Optional<LocalDate> checked) {
        if (changed.isEmpty() || checked.isEmpty()) {
            return "Nothing on this page has a recorded source yet.";
        }
        return "A fact on this page last changed on %s; the newest check was on %s."
                .formatted(changed.get(), checked.get());
    }
}
