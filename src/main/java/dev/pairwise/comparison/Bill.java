package dev.pairwise.comparison;

import static dev.pairwise.comparison.MonthlyCost.Assumption.BATCH_AT_STANDARD_PRICE;
import static dev.pairwise.comparison.MonthlyCost.Assumption.BATCH_BELOW_LONG_CONTEXT_TIER;
import static dev.pairwise.comparison.MonthlyCost.Assumption.CACHED_INPUT_AT_INPUT_PRICE;
import static dev.pairwise.comparison.MonthlyCost.Assumption.CACHED_INPUT_BELOW_LONG_CONTEXT_TIER;

import dev.pairwise.catalogue.Usd;
import dev.pairwise.comparison.MonthlyCost.Assumption;
import dev.pairwise.comparison.MonthlyCost.Charge;
import dev.pairwise.comparison.MonthlyCost.Line;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A month of a workload at one tariff, line by line. Prices are a million tokens; percentages and millions only move the point. */
record Bill(Workload workload, Tariff tariff) {

    private static final int MILLION = 6;

    MonthlyCost total() {
        List<Line> lines = Arrays.stream(Charge.values())
                .map(this::line)
                .filter(line ->
                        line.requests().signum() > 0 && line.tokensPerRequest().signum() > 0)
                .toList();
        Usd total = lines.stream().map(Line::amount).reduce(Usd.ZERO, Usd::plus);
        return new MonthlyCost(workload, total, lines, tariff.tier(), assumptions(lines));
    }

    private Line line(Charge charge) {
        BigDecimal requests = percentOf(workload.requests(), requestPercent(workload, charge));
        BigDecimal tokens =
                percentOf(charge.isOutput() ? workload.output() : workload.input(), tokenPercent(workload, charge));
        Tariff.Quote quote = tariff.quote(charge);
        Usd amount = quote.perMillion().times(requests.multiply(tokens).movePointLeft(MILLION));
        return new Line(charge, requests, tokens, quote.rate(), quote.perMillion(), amount);
    }

    /** Which of the requests carry a charge, in percent. */
    static int requestPercent(Workload workload, Charge charge) {
        return charge.isBatch() ? workload.batchPercent() : 100 - workload.batchPercent();
    }

    /** Which of their tokens of that sort it is for, in percent. Batches do not read from caches. */
    static int tokenPercent(Workload workload, Charge charge) {
        return switch (charge) {
            case INPUT -> 100 - workload.cachedPercent();
            case CACHED_INPUT -> workload.cachedPercent();
            case OUTPUT, BATCH_INPUT, BATCH_OUTPUT -> 100;
        };
    }

    private static BigDecimal percentOf(long whole, int percent) {
        return BigDecimal.valueOf(whole)
                .multiply(BigDecimal.valueOf(percent))
                .movePointLeft(2)
                .stripTrailingZeros();
    }

    private List<Assumption> assumptions(List<Line> lines) {
        return lines.stream()
                .map(Line::charge)
                .map(this::assumption)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    private Optional<Assumption> assumption(Charge charge) {
        if (charge.rate() == charge.substitute()) {
            return Optional.empty();
        }
        if (!tariff.isRecorded(charge.rate())) {
            return Optional.of(charge.isBatch() ? BATCH_AT_STANDARD_PRICE : CACHED_INPUT_AT_INPUT_PRICE);
        }
        if (tariff.isOutsideTier(charge.rate())) {
            return Optional.of(charge.isBatch() ? BATCH_BELOW_LONG_CONTEXT_TIER : CACHED_INPUT_BELOW_LONG_CONTEXT_TIER);
        }
        return Optional.empty();
    }
}
