package dev.pairwise.importing.modelsdev;

import dev.pairwise.importing.recognition.Dates;
import dev.pairwise.importing.recognition.NormalisedKey;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A name with a day and the same name without one are one model, if no other day of that name exists and the day lies near the release of
 * the other. {@code claude-opus-4-5-20251101} is {@code claude-opus-4-5}; {@code gpt-4o-2024-05-13} has siblings and stays itself.
 */
final class DatedTwins {

    /** A model is announced within weeks of the day in its id; further apart the short name has moved on. */
    private static final long NEAR_DAYS = 45;

    private static final Pattern DATED = Pattern.compile("^(.+)-(20\\d{2})-?(\\d{2})-?(\\d{2})");

    private DatedTwins() {}

    /** Which dated ids are which undated ones. */
    static Map<String, String> of(Map<String, List<Offer>> models) {
        Map<String, List<String>> datedByBase = new TreeMap<>();
        models.keySet()
                .forEach(id -> base(id).ifPresent(base -> datedByBase
                        .computeIfAbsent(base, any -> new ArrayList<>())
                        .add(id)));
        Map<String, String> twins = new TreeMap<>();
        models.forEach((id, offers) -> {
            List<String> dated = datedByBase.getOrDefault(keyed(id), List.of());
            if (dated.size() == 1 && isNear(dated.getFirst(), offers)) {
                twins.put(dated.getFirst(), id);
            }
        });
        return twins;
    }

    /** The maker and the key without the day, for an id that ends in a day. */
    private static Optional<String> base(String id) {
        Matcher matcher = DATED.matcher(id);
        return matcher.matches() ? Optional.of(keyed(matcher.group(1))) : Optional.empty();
    }

    private static String keyed(String id) {
        return id.substring(0, id.indexOf('/') + 1) + NormalisedKey.of(id);
    }

    private static boolean isNear(String datedId, List<Offer> offers) {
        Matcher matcher = DATED.matcher(datedId);
        if (!matcher.matches()) {
            return false;
        }
        Optional<LocalDate> day = Dates.day(matcher.replaceFirst("$2-$3-$4"));
        Optional<LocalDate> released = Majority.of(
                        offers.stream().map(offer -> offer.listed().releaseDate()))
                .flatMap(Dates::earliest);
        return day.isPresent()
                && released.isPresent()
                && Math.abs(ChronoUnit.DAYS.between(day.get(), released.get())) <= NEAR_DAYS;
    }
}
