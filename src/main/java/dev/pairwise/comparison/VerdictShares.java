package dev.pairwise.comparison;

import dev.pairwise.catalogue.Catalogue;
import dev.pairwise.catalogue.Model;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How many pairs of a catalogue each rule of the verdict speaks for, at the default workload. Rolling aliases are no models and left out. */
public record VerdictShares(Map<VerdictRule, Long> pairs) {

    public VerdictShares {
        EnumMap<VerdictRule, Long> copy = new EnumMap<>(VerdictRule.class);
        for (VerdictRule rule : VerdictRule.values()) {
            copy.put(rule, pairs.getOrDefault(rule, 0L));
        }
        pairs = Collections.unmodifiableMap(copy);
    }

    /** Asks every rule of every pair: some microseconds a pair. */
    public static VerdictShares of(Catalogue catalogue) {
        List<Priced> models = catalogue.models().stream()
                .filter(model -> !model.isRollingAlias())
                .map(model -> new Priced(model, CheapestRoute.of(model, Workload.DEFAULT)))
                .toList();
        EnumMap<VerdictRule, Long> pairs = new EnumMap<>(VerdictRule.class);
        for (int left = 0; left < models.size(); left++) {
            for (Priced right : models.subList(left + 1, models.size())) {
                pairs.merge(rule(models.get(left), right, catalogue.date()), 1L, Long::sum);
            }
        }
        return new VerdictShares(pairs);
    }

    public long total() {
        return pairs.values().stream().mapToLong(Long::longValue).sum();
    }

    /** The share of all pairs, 0 to 1, that get one sort of answer; 0 of no pairs. */
    public BigDecimal share(VerdictRule.Share share) {
        long those = pairs.entrySet().stream()
                .filter(entry -> entry.getKey().share() == share)
                .mapToLong(Map.Entry::getValue)
                .sum();
        return total() == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(those).divide(BigDecimal.valueOf(total()), MathContext.DECIMAL32);
    }

    private static VerdictRule rule(Priced left, Priced right, LocalDate date) {
        CostComparison monthly = CostComparison.between(left.cheapest(), right.cheapest());
        return VerdictRules.verdict(Weighed.of(new Pair(left.model(), right.model()), monthly, date))
                .rule();
    }

    private record Priced(Model model, CheapestRoute cheapest) {}
}
