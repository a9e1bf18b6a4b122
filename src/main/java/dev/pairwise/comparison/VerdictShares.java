package dev.pairwise.comparison;

import dev.pairwise.catalogue.Model;
import java.math.BigDecimal;
import java.math.MathContext;
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

    /** A page may wait for so many pairs and no more, however large the catalogue; a share of them is right to half a percent. */
    public static final int MOST_SAMPLED = 20_000;

    /** Asks every rule of every pair: some microseconds a pair. */
    public static VerdictShares of(Standings standings) {
        return of(standings, 1);
    }

    /** Asks of at most {@link #MOST_SAMPLED} pairs, taken evenly from all of them: the same catalogue gives the same shares. */
    public static VerdictShares sample(Standings standings) {
        long models = standings.catalogue().models().size();
        long pairs = models * (models - 1) / 2;
        return of(standings, Math.toIntExact(Math.max(1, Math.ceilDiv(pairs, MOST_SAMPLED))));
    }

    private static VerdictShares of(Standings standings, int oneIn) {
        List<Model> models = standings.catalogue().models().stream()
                .filter(model -> !model.isRollingAlias())
                .toList();
        EnumMap<VerdictRule, Long> pairs = new EnumMap<>(VerdictRule.class);
        int carried = 0;
        for (int left = 0; left < models.size(); left++) {
            int right = left + 1 + carried;
            for (; right < models.size(); right += oneIn) {
                pairs.merge(rule(new Pair(models.get(left), models.get(right)), standings), 1L, Long::sum);
            }
            carried = right - models.size();
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

    private static VerdictRule rule(Pair pair, Standings standings) {
        Sides<CheapestRoute> routes = pair.sides().map(model -> standings.cheapest(model, Workload.DEFAULT));
        CostComparison monthly = CostComparison.between(routes.left(), routes.right());
        return VerdictRules.verdict(
                        Weighed.of(pair, monthly, standings.catalogue().date()))
                .rule();
    }
}
