package dev.pairwise.importing.genaiprices;

import dev.pairwise.importing.recognition.Dates;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * When which prices of one entry hold: phases that follow each other, the first since an unknown day, and hours of the day in UTC on which
 * others hold. Prices of most hours of a day are the price; those of fewer hours are a peak price.
 */
record Schedule(List<Phase> phases, List<Hours> hours) {

    /** Prices from a day on, and their place in the file. */
    record Phase(@Nullable LocalDate from, JsonNode prices, String path) {

        boolean hasBegun(LocalDate day) {
            return from == null || !from.isAfter(day);
        }
    }

    /** Prices between two times of day. */
    record Hours(LocalTime start, LocalTime end, JsonNode prices, String path) {

        long minutes() {
            long minutes = Duration.between(start, end).toMinutes();
            return minutes < 0 ? minutes + Duration.ofDays(1).toMinutes() : minutes;
        }

        private String text() {
            return start + "–" + end;
        }
    }

    static Schedule of(JsonNode prices, String path) {
        List<Phase> phases = new ArrayList<>();
        List<Hours> hours = new ArrayList<>();
        if (prices.isObject()) {
            phases.add(new Phase(null, prices, path));
        }
        for (int index = 0; prices.isArray() && index < prices.size(); index++) {
            JsonNode part = prices.get(index);
            JsonNode constraint = part.path("constraint");
            String place = "%s[%d].prices".formatted(path, index);
            phase(constraint, part.path("prices"), place).ifPresent(phases::add);
            hours(constraint, part.path("prices"), place).ifPresent(hours::add);
        }
        phases.sort(Comparator.comparing(Phase::from, Comparator.nullsFirst(Comparator.naturalOrder())));
        return new Schedule(phases, hours);
    }

    /** The prices of most hours on a day. */
    Optional<Phase> on(LocalDate day) {
        if (!hours.isEmpty() && isMostOfTheDay()) {
            return Optional.of(
                    new Phase(null, hours.getFirst().prices(), hours.getFirst().path()));
        }
        return phases.stream().filter(phase -> phase.hasBegun(day)).reduce((earlier, later) -> later);
    }

    /** The hours at which the prices are others, if these are few and the prices are the same in all of them. */
    Optional<Hours> peak() {
        boolean onePrice = hours.stream().map(Hours::prices).distinct().count() == 1;
        return onePrice && !isMostOfTheDay() ? Optional.of(hours.getFirst()) : Optional.empty();
    }

    /** {@code 01:00–04:00, 06:00–10:00 UTC}. */
    String peakHours() {
        return hours.stream().map(Hours::text).collect(Collectors.joining(", ", "", " UTC"));
    }

    private boolean isMostOfTheDay() {
        return 2 * hours.stream().mapToLong(Hours::minutes).sum()
                >= Duration.ofDays(1).toMinutes();
    }

    private static Optional<Phase> phase(JsonNode constraint, JsonNode prices, String path) {
        if (constraint.isMissingNode()) {
            return Optional.of(new Phase(null, prices, path));
        }
        return Dates.day(constraint.path("start_date").asString("")).map(from -> new Phase(from, prices, path));
    }

    private static Optional<Hours> hours(JsonNode constraint, JsonNode prices, String path) {
        try {
            return constraint.has("start_time")
                    ? Optional.of(new Hours(time(constraint, "start_time"), time(constraint, "end_time"), prices, path))
                    : Optional.empty();
        } catch (DateTimeParseException notATime) {
            return Optional.empty();
        }
    }

    /** All times in the data are in UTC and end in {@code Z}. */
    private static LocalTime time(JsonNode constraint, String key) {
        String text = constraint.path(key).asString("");
        return LocalTime.parse(text.endsWith("Z") ? text.substring(0, text.length() - 1) : text + "?");
    }
}
