package dev.pairwise.importing.modelsdev;

import dev.pairwise.document.TierRecord;
import dev.pairwise.importing.recognition.Amounts;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a route costs, in US dollars per million tokens, and what a zero means: free, part of a plan, or nobody's knowledge. */
record Prices(
        String state,
        @Nullable BigDecimal input,
        @Nullable BigDecimal output,
        @Nullable BigDecimal cacheRead,
        @Nullable BigDecimal cacheWrite,
        @Nullable BigDecimal audioInput,
        @Nullable BigDecimal audioOutput,
        List<TierRecord> tiers) {

    /** Their output is a vector or a number and costs nothing. */
    private static final Set<String> WITHOUT_OUTPUT_PRICE = Set.of("embedding", "rerank", "moderation");

    static Prices of(Offer offer, String tier, @Nullable String kind) {
        Cost cost = offer.listed().cost();
        if (tier.equals("plan")) {
            return without("plan");
        }
        if (cost == null) {
            return without("unknown");
        }
        if (isZero(cost.input()) && isZero(cost.output())) {
            return without(saysFree(offer) ? "free" : "unknown");
        }
        boolean inputMissing = isZero(cost.input());
        boolean outputMissing =
                isZero(cost.output()) && !WITHOUT_OUTPUT_PRICE.contains(Objects.requireNonNullElse(kind, ""));
        return new Prices(
                inputMissing || outputMissing ? "unknown" : "priced",
                inputMissing ? null : rounded(cost.input()),
                outputMissing ? null : rounded(cost.output()),
                positive(cost.cacheRead()),
                positive(cost.cacheWrite()),
                positive(cost.inputAudio()),
                positive(cost.outputAudio()),
                tiers(cost));
    }

    static @Nullable BigDecimal rounded(@Nullable BigDecimal price) {
        return Amounts.rounded(price);
    }

    private static Prices without(String state) {
        return new Prices(state, null, null, null, null, null, null, List.of());
    }

    private static boolean isZero(@Nullable BigDecimal price) {
        return price == null || price.signum() == 0;
    }

    private static @Nullable BigDecimal positive(@Nullable BigDecimal price) {
        return isZero(price) ? null : rounded(price);
    }

    private static boolean saysFree(Offer offer) {
        return offer.name().servedAs().contains("free")
                || offer.listed().name().toLowerCase(Locale.ROOT).endsWith("free")
                || offer.listed().name().toLowerCase(Locale.ROOT).contains("(free)");
    }

    /** A tier without a size says nothing about when it holds. */
    private static List<TierRecord> tiers(Cost cost) {
        return cost.tiers().stream()
                .filter(tier -> tier.tier() != null && tier.tier().size() != null)
                .map(tier -> new TierRecord(
                        Objects.requireNonNull(
                                Objects.requireNonNull(tier.tier()).size()),
                        rounded(tier.input()),
                        rounded(tier.output()),
                        rounded(tier.cacheRead())))
                .sorted(Comparator.comparingLong(TierRecord::fromTokens))
                .toList();
    }
}
