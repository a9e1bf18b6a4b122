package dev.pairwise.comparison;

import dev.pairwise.catalogue.TokenCount;
import dev.pairwise.catalogue.Usd;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What labels mean among the active models of one kind: where the steps lie and which labels are common. A common label goes behind the
 * uncommon ones, because what most earn tells nobody apart.
 */
public record FitScale(FitSteps steps, Set<BestFor> commonBestFor, Set<DecisionFit> commonDecisionFit) {

    /** Among fewer models a share says nothing: no label is common and the first steps hold. */
    public static final int FEWEST_FOR_SHARES = 50;

    /** A step that more than one in three takes is no distinction. */
    public static final int ONE_IN = 3;

    public FitScale {
        commonBestFor = Set.copyOf(commonBestFor);
        commonDecisionFit = Set.copyOf(commonDecisionFit);
    }

    static FitScale of(List<FitFacts> active) {
        if (active.size() < FEWEST_FOR_SHARES) {
            return new FitScale(
                    new FitSteps(FitRules.LONG_CONTEXT_STEPS.getFirst(), FitRules.CLASSIFICATION_STEPS.getFirst()),
                    Set.of(),
                    Set.of());
        }
        FitSteps steps = new FitSteps(longContext(active), classificationBelow(active));
        return new FitScale(
                steps,
                common(active.stream().map(FitRules::bestFor).toList()),
                common(active.stream()
                        .map(facts -> FitRules.decisionFit(facts, steps))
                        .toList()));
    }

    Fit fit(FitFacts facts) {
        return new Fit(
                printed(FitRules.bestFor(facts), commonBestFor, BestFor.GENERAL_PRODUCTION_EVALUATION),
                printed(FitRules.decisionFit(facts, steps), commonDecisionFit, DecisionFit.GENERAL));
    }

    private static TokenCount longContext(List<FitFacts> active) {
        return firstRareStep(FitRules.LONG_CONTEXT_STEPS, active, step -> facts -> facts.reaches(step));
    }

    private static Usd classificationBelow(List<FitFacts> active) {
        return firstRareStep(FitRules.CLASSIFICATION_STEPS, active, step -> facts -> facts.inputCostsLessThan(step));
    }

    /** The first step that at most one in three takes; the last where none is that rare. */
    private static <S> S firstRareStep(List<S> steps, List<FitFacts> active, Function<S, Predicate<FitFacts>> taken) {
        return steps.stream()
                .filter(step -> active.stream().filter(taken.apply(step)).count() * ONE_IN <= active.size())
                .findFirst()
                .orElse(steps.getLast());
    }

    private static <L> Set<L> common(List<List<L>> earned) {
        return earned.stream()
                .flatMap(Collection::stream)
                .collect(Collectors.groupingBy(label -> label, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(count -> count.getValue() * 2 > earned.size())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static <L> List<L> printed(List<L> earned, Set<L> common, L general) {
        if (earned.isEmpty()) {
            return List.of(general);
        }
        return earned.stream()
                .sorted(Comparator.comparing(common::contains))
                .limit(FitRules.MOST_LABELS)
                .toList();
    }
}
