package dev.pairwise.document;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Prices (US dollars per million tokens) of a whole request whose input is above {@code fromTokens} tokens. */
public record TierRecord(
        long fromTokens,
        @Nullable BigDecimal input,
        @Nullable BigDecimal output,
        @Nullable BigDecimal cacheRead) {}
