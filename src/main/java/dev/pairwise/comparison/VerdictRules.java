package dev.pairwise.comparison;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The rules in the order they are asked; the first that has something to say speaks. The last one always has. */
final class VerdictRules {

    private static final List<Function<Weighed, Optional<? extends Verdict>>> IN_ORDER = List.of(
            EndRules::differentKinds,
            EndRules::stillSold,
            NothingLostRules::leads,
            NothingLostRules::newer,
            NothingLostRules::onPaper,
            CostRules::cheaperAndStronger,
            CostRules::cheaperAndLevel,
            CostRules::cheaperOrStronger,
            CostRules::cheaperOrWider,
            CostRules::tryTheCheaper,
            CostRules::cheaperUnmeasured,
            CloseCostRules::stronger,
            CloseCostRules::splitByTask,
            NoPickRules::priceMissing,
            NoPickRules::tie);

    private VerdictRules() {}

    static Verdict verdict(Weighed weighed) {
        for (Function<Weighed, Optional<? extends Verdict>> rule : IN_ORDER) {
            Optional<? extends Verdict> verdict = rule.apply(weighed);
            if (verdict.isPresent()) {
                return verdict.get();
            }
        }
        return NoPickRules.tooWeak(weighed);
    }
}
