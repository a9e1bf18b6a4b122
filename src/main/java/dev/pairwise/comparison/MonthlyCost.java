package dev.pairwise.comparison;

import dev.pairwise.catalogue.PriceTier;
import dev.pairwise.catalogue.Rate;
import dev.pairwise.catalogue.Route;
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
            Charge charge,
            BigDecimal requests,
            BigDecimal tokensPerRequest,
            Rate rate,
            Usd pricePerMillion,
            Usd amount) {}

    /** What tokens are billed as: the rate that answers it, and the one that stands in where it is not recorded. */
    public enum Charge {
        INPUT(Rate.INPUT, Rate.INPUT),
        CACHED_INPUT(Rate.CACHE_READ, Rate.INPUT),
        OUTPUT(Rate.OUTPUT, Rate.OUTPUT),
        BATCH_INPUT(Rate.BATCH_INPUT, Rate.INPUT),
        BATCH_OUTPUT(Rate.BATCH_OUTPUT, Rate.OUTPUT);

        private final Rate rate;
        private final Rate substitute;

        Charge(Rate rate, Rate substitute) {
            this.rate = rate;
            this.substitute = substitute;
        }

        public Rate rate() {
            return rate;
        }

        public Rate substitute() {
            return substitute;
        }

        public boolean isBatch() {
            return this == BATCH_INPUT || this == BATCH_OUTPUT;
        }

        public boolean isOutput() {
            return substitute == Rate.OUTPUT;
        }
    }

    /** Where the rate that a charge asks for is not recorded, or not for requests of this size; the page says so. */
    public enum Assumption {
        CACHED_INPUT_AT_INPUT_PRICE,
        BATCH_AT_STANDARD_PRICE,
        CACHED_INPUT_BELOW_LONG_CONTEXT_TIER,
        BATCH_BELOW_LONG_CONTEXT_TIER
    }

    /** The bill of a month. Refuses a route without a complete price. */
    public static MonthlyCost of(Route route, Workload workload) {
        if (!route.rates().areComplete()) {
            throw new IllegalArgumentException("no complete price: " + route.id());
        }
        return new Bill(workload, Tariff.of(route, workload.input())).total();
    }

    /** Exact, because cost is proportional to requests. */
    public Usd perThousandRequests() {
        return new Usd(total.amount().multiply(THOUSAND).divide(BigDecimal.valueOf(workload.requests())));
    }
}
