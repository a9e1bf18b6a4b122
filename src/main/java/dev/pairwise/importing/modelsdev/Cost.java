package dev.pairwise.importing.modelsdev;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Prices in US dollars per million tokens. The field {@code context_over_200k} of the file repeats a tier and is not read. */
record Cost(
        @Nullable BigDecimal input,
        @Nullable BigDecimal output,
        @Nullable BigDecimal cacheRead,
        @Nullable BigDecimal cacheWrite,
        @Nullable BigDecimal inputAudio,
        @Nullable BigDecimal outputAudio,
        List<Tier> tiers) {

    Cost {
        tiers = tiers == null ? List.of() : List.copyOf(tiers);
    }

    /** Prices of a request whose context is larger than the size the tier names. */
    record Tier(
            @Nullable BigDecimal input,
            @Nullable BigDecimal output,
            @Nullable BigDecimal cacheRead,
            @Nullable Bound tier) {}

    /** Where a tier begins. */
    record Bound(@Nullable String type, @Nullable Long size) {}
}
