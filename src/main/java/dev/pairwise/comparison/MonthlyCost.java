package dev.pairwise.comparison;

import dev.pairwise.catalogue.PriceTier;
import dev.pairwise.catalogue.Rate;
import dev.pairwise.catalogue.Usd;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What a month of a workload costs on one route, exact, as the sum of its lines, so that a reader can recompute it. {@code tier} is the
 * long-context tier that all its requests fall in. Writing to a cache is not counted.
 */
public record MonthlyCost(
        Workload workload, Usd total, List<Line> lines, Optional<PriceTier> tier, List<Assumption> assumptions) {

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);

    public MonthlyCost {
        lines = List.copyOf(lines);
        assumptions = List.copyOf(assumptions);
    }

    /** Requests times tokens a request times the price of {@code rate} a million; a charge for no tokens has no line. */
    public record Line(
            Charge charge, BigDecimal requests, BigDecimal tokens, Rate rate, Usd pricePerMillion, Usd amount) {}

    /** What tokens are billed as. */
    public enum Charge {
        INPUT,
        CACHED_INPUT,
        OUTPUT,
        BATCH_INPUT,
        BATCH_OUTPUT
    }

    /** Where no rate is recorded and another one stands in, which the page says. */
    public enum Assumption {
        CACHED_INPUT_AT_INPUT_PRICE,
        BATCH_AT_STANDARD_PRICE,
        BATCH_BELOW_LONG_CONTEXT_TIER
    }

    /** Exact, because cost is proportional to requests. */
    public Usd perThousandRequests() {
        return new Usd(total.amount().multiply(THOUSAND).divide(BigDecimal.valueOf(workload.requests())));
    }
}
