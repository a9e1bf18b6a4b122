package dev.pairwise.comparison;

import dev.pairwise.catalogue.Model;
import dev.pairwise.catalogue.PartialDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Two records of one product: one maker, names that differ in nothing but a date or a way of serving, and no more than a few weeks
 * between them. A reader has nothing to choose between them.
 */
public final class Twins {

    /** Dated records of one model follow each other within this many days; later ones are new versions. */
    public static final int DAYS_APART = 45;

    private static final Pattern DATE_OR_SERVING = Pattern.compile(
            "-(20\\d{6}|20\\d\\d-\\d\\d-\\d\\d|(preview|exp)-\\d\\d-\\d\\d|preview|exp|latest|think|thinking)$");

    private final List<String> stems;

    Twins(Contenders contenders) {
        this.stems = contenders.all().stream()
                .map(contender -> stem(contender.model()))
                .toList();
    }

    boolean areTwins(Contender one, Contender other) {
        return stems.get(one.index()).equals(stems.get(other.index()))
                && one.isOfMakerOf(other)
                && mayBeOfOneTime(one.model(), other.model());
    }

    private static String stem(Model model) {
        String stem = model.slug().value();
        String shorter = DATE_OR_SERVING.matcher(stem).replaceFirst("");
        while (!shorter.equals(stem)) {
            stem = shorter;
            shorter = DATE_OR_SERVING.matcher(stem).replaceFirst("");
        }
        return stem;
    }

    private static boolean mayBeOfOneTime(Model one, Model other) {
        Optional<PartialDate> first = one.specs().released().known();
        Optional<PartialDate> second = other.specs().released().known();
        return first.isEmpty()
                || second.isEmpty()
                || Math.abs(ChronoUnit.DAYS.between(
                                first.get().earliest(), second.get().earliest()))
                        <= DAYS_APART;
    }
}
