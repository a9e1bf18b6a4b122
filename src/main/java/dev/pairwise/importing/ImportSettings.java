package dev.pairwise.importing;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a running server imports by itself: {@code pairwise.imports.sets.<data set>.place} (a path or an address) and, where it differs
 * from {@code pairwise.imports.every}, {@code .every}. Nothing, as it is. {@code plain-http} allows addresses without TLS. Refuses intervals
 * that would do nothing but import.
 */
@ConfigurationProperties("pairwise.imports")
record ImportSettings(
        @DefaultValue("24h") Duration every,
        @DefaultValue("1m") Duration firstAfter,
        @DefaultValue("false") boolean plainHttp,
        @DefaultValue Map<String, DataSetSettings> sets) {

    /** Public data sets move daily at most; whoever asks more often than this is a nuisance to them. */
    static final Duration SHORTEST = Duration.ofMinutes(1);

    ImportSettings {
        requireLongEnough("pairwise.imports.every", every);
        if (firstAfter.isNegative()) {
            throw new IllegalArgumentException("pairwise.imports.first-after is " + firstAfter + ", less than nothing");
        }
        sets = new TreeMap<>(sets);
        sets.forEach((name, set) -> {
            if (set.place() == null || set.place().isBlank()) {
                throw new IllegalArgumentException(
                        "pairwise.imports.sets.%s.place is missing: a path or an address".formatted(name));
            }
            if (set.every() != null) {
                requireLongEnough("pairwise.imports.sets.%s.every".formatted(name), set.every());
            }
        });
    }

    /** Where one data set comes from, and how often; without an interval, as often as all others. */
    record DataSetSettings(@Nullable String place, @Nullable Duration every) {}

    private static void requireLongEnough(String setting, Duration interval) {
        if (interval.compareTo(SHORTEST) < 0) {
            throw new IllegalArgumentException("%s is %s, less than %s".formatted(setting, interval, SHORTEST));
        }
    }
}
