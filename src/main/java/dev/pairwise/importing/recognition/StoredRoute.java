package dev.pairwise.importing.recognition;

import dev.pairwise.document.RouteRecord;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** A route of the catalogue with what each source lists of it. */
public record StoredRoute(List<RouteRecord> listings) {

    public StoredRoute {
        listings = List.copyOf(listings);
    }

    public String model() {
        return listings.getFirst().model();
    }

    public String provider() {
        return listings.getFirst().provider();
    }

    public String modelId() {
        return listings.getFirst().modelId();
    }

    public @Nullable String variant() {
        return listings.getFirst().variant();
    }

    public @Nullable String region() {
        return listings.getFirst().region();
    }

    /** Whether it sells the model as it is, nowhere in particular. */
    public boolean isPlain() {
        return variant() == null && region() == null;
    }

    /** Whether whoever looked last says that it has ended. */
    public boolean hasEnded() {
        return newest().ended() != null;
    }

    /** Whether another source than the one given still listed it on the day, or later. */
    public boolean isListedSince(LocalDate day, String source) {
        return listings.stream()
                .filter(listing -> !source.equals(listing.source()))
                .anyMatch(listing -> listing.ended() == null
                        && listing.deprecated() == null
                        && !checked(listing).isBefore(day));
    }

    /** The numbers of tokens that other sources than the one given say its context has. */
    public LongStream contextsBeside(String source) {
        return listings.stream()
                .filter(listing -> !source.equals(listing.source()))
                .map(RouteRecord::contextTokens)
                .filter(Objects::nonNull)
                .mapToLong(Long::longValue);
    }

    private RouteRecord newest() {
        return listings.stream().max(Comparator.comparing(StoredRoute::checked)).orElseThrow();
    }

    private static LocalDate checked(RouteRecord listing) {
        return listing.checked() == null ? LocalDate.EPOCH : listing.checked();
    }
}
