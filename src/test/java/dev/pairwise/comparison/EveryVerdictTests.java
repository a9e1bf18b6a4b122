package dev.pairwise.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.pairwise.catalogue.Catalogue;
import dev.pairwise.catalogue.Model;
import dev.pairwise.importing.RealCatalogue;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What holds of the verdict of every pair there is. */
class EveryVerdictTests {

    private static Optional<Catalogue> catalogue = Optional.empty();

    @BeforeAll
    static void findsACatalogue() {
        catalogue = RealCatalogue.find();
        assumeTrue(catalogue.isPresent(), "there is no catalogue here");
    }

    @Test
    void countsThePairsOfEachRule() {
        Instant start = Instant.now();

        VerdictShares shares = VerdictShares.of(Standings.of(catalogue.orElseThrow()));

        long models = catalogue.orElseThrow().models().stream()
                .filter(model -> !model.isRollingAlias())
                .count();
        assertThat(shares.total()).isEqualTo(models * (models - 1) / 2);
        System.out.printf(Locale.ROOT, "%d pairs in %s%n", shares.total(), Duration.between(start, Instant.now()));
        shares.pairs()
                .forEach((rule, pairs) -> System.out.printf(
                        Locale.ROOT,
                        "%-2s %-22s %7d %5.1f%%%n",
                        rule.id(),
                        rule,
                        pairs,
                        100.0 * pairs / shares.total()));
    }

    @Test
    void namesNobodyOnWhatIsNotKnown() {
        List<String> faults = new ArrayList<>();

        for (Weighed pair : manyPairs()) {
            Verdict verdict = VerdictRules.verdict(pair);
            if (verdict.pick().isPresent() && isUnfounded(verdict, pair)) {
                faults.add(pair.pair().left().slug() + " " + pair.pair().right().slug() + " " + verdict);
            }
        }

        assertThat(faults).isEmpty();
    }

    private static boolean isUnfounded(Verdict verdict, Weighed pair) {
        return switch (verdict) {
            case Verdict.StillSold sold -> !sold.other().isGone();
            case Verdict.NothingLost lost ->
                pair.gap().isEmpty() || !pair.limits().context().isKnown();
            case Verdict.CheaperAndStronger stronger ->
                isThinlyMeasured(pair) || pair.cheaper().isEmpty();
            case Verdict.CheaperAndLevel level ->
                isThinlyMeasured(pair) || pair.cheaper().isEmpty();
            case Verdict.Stronger stronger ->
                isThinlyMeasured(pair) || pair.gap().isEmpty();
            case Verdict.DifferentKinds none -> true;
            case Verdict.CheaperOrStronger none -> true;
            case Verdict.CheaperOrWider none -> true;
            case Verdict.TryTheCheaper none -> true;
            case Verdict.CheaperUnmeasured none -> true;
            case Verdict.SplitByTask none -> true;
            case Verdict.PriceMissing none -> true;
            case Verdict.Tie none -> true;
            case Verdict.TooWeak none -> true;
        };
    }

    private static boolean isThinlyMeasured(Weighed pair) {
        return pair.tally().shared() < 2;
    }

    /** Every third model against every third: a ninth of all pairs, of every shape. */
    private static List<Weighed> manyPairs() {
        List<Model> models = everyThirdModel();
        List<CheapestRoute> routes = models.stream()
                .map(model -> CheapestRoute.of(model, Workload.DEFAULT))
                .toList();
        List<Weighed> pairs = new ArrayList<>();
        for (int left = 0; left < models.size(); left++) {
            for (int right = left + 1; right < models.size(); right++) {
                Pair pair = new Pair(models.get(left), models.get(right));
                CostComparison monthly = CostComparison.between(routes.get(left), routes.get(right));
                pairs.add(Weighed.of(pair, monthly, catalogue.orElseThrow().date()));
            }
        }
        return pairs;
    }

    private static List<Model> everyThirdModel() {
        List<Model> models = catalogue.orElseThrow().models();
        return IntStream.range(0, models.size())
                .filter(index -> index % 3 == 0)
                .mapToObj(models::get)
                .toList();
    }
}
