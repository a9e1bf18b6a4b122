package dev.pairwise.catalogue.persistence;

import dev.pairwise.document.RouteRecord;
import dev.pairwise.document.TierRecord;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What one source says of a route now, as one value. */
record Listing(
        String state,
        RateColumns rates,
        List<TierRecord> tiers,
        @Nullable Long contextTokens,
        @Nullable Long maxOutputTokens,
        Map<String, String> capabilities,
        boolean deprecated,
        boolean held,
        @Nullable LocalDate from,
        @Nullable LocalDate ended) {

    Listing {
        tiers = tiers.stream()
                .map(Listing::plain)
                .sorted(Comparator.comparingLong(TierRecord::fromTokens))
                .toList();
        capabilities = Map.copyOf(capabilities);
    }

    static Listing of(RouteRecord route) {
        return new Listing(
                route.state(),
                RateColumns.of(route),
                route.tiers(),
                route.contextTokens(),
                route.maxOutputTokens(),
                route.capabilities(),
                Boolean.TRUE.equals(route.deprecated()),
                Boolean.TRUE.equals(route.held()),
                route.from(),
                route.ended());
    }

    /** What the source leaves out but said before: since when the route is listed, and that an unchanged price waits to be confirmed. */
    Listing remembering(Listing before, @Nullable Boolean heldAsGiven) {
        boolean stillHeld = heldAsGiven == null ? before.held && rates.equals(before.rates) : held;
        return new Listing(
                state,
                rates,
                tiers,
                contextTokens,
                maxOutputTokens,
                capabilities,
                deprecated,
                stillHeld,
                from == null ? before.from : from,
                ended);
    }

    /** Whether tiers and capabilities, which have rows of their own, are the same. */
    boolean hasPartsOf(Listing other) {
        return tiers.equals(other.tiers) && capabilities.equals(other.capabilities);
    }

    Listing endedOn(LocalDate day) {
        return new Listing(
                state, rates, tiers, contextTokens, maxOutputTokens, capabilities, deprecated, held, from, day);
    }

    /** Without those that the source no longer speaks of. */
    Map<String, String> statedCapabilities() {
        Map<String, String> stated = new TreeMap<>(capabilities);
        stated.values().removeIf("unknown"::equals);
        return stated;
    }

    /** What is neither price nor bookkeeping, by key of the import format. */
    Map<String, @Nullable Object> factsByCode() {
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        facts.put("state", state);
        facts.put("tiers", tiers.isEmpty() ? null : tierText());
        facts.put("contextTokens", contextTokens);
        facts.put("maxOutputTokens", maxOutputTokens);
        facts.put("capabilities", capabilities.isEmpty() ? null : new TreeMap<>(capabilities));
        facts.put("deprecated", deprecated);
        facts.put("ended", ended);
        return facts;
    }

    private String tierText() {
        return tiers.stream()
                .map(tier -> "above %d: %s in, %s out"
                        .formatted(tier.fromTokens(), Difference.text(tier.input()), Difference.text(tier.output())))
                .collect(Collectors.joining("; "));
    }

    private static TierRecord plain(TierRecord tier) {
        return new TierRecord(
                tier.fromTokens(),
                Decimals.plainOrNull(tier.input()),
                Decimals.plainOrNull(tier.output()),
                Decimals.plainOrNull(tier.cacheRead()));
    }
}
