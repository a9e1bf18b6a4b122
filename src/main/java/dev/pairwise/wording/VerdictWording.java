package dev.pairwise.wording;

import dev.pairwise.catalogue.Kind;
import dev.pairwise.comparison.Advantages;
import dev.pairwise.comparison.Comparison;
import dev.pairwise.comparison.Lifecycle;
import dev.pairwise.comparison.Side;
import dev.pairwise.comparison.Sides;
import dev.pairwise.comparison.Verdict;
import dev.pairwise.comparison.VerdictRule;

/** The sentence of the verdict, and the names of the rules behind it. */
public final class VerdictWording {

    private VerdictWording() {}

    /** One sentence that names both models and can be quoted alone. */
    public static String sentence(Comparison comparison) {
        return switch (comparison.verdict()) {
            case Verdict.DifferentKinds(Sides<Kind> kinds) -> differentKinds(comparison, kinds);
            case Verdict.StillSold(Side side, Lifecycle other) ->
                "Choose %s, because it can still be bought and %s %s."
                        .formatted(name(comparison, side), name(comparison, side.other()), LifecycleWording.of(other));
            case Verdict.NothingLost nothingLost -> NothingLostWording.sentence(comparison, nothingLost);
            case Verdict.CheaperAndStronger verdict -> CostVerdictWording.sentence(comparison, verdict);
            case Verdict.CheaperAndLevel verdict -> CostVerdictWording.sentence(comparison, verdict);
            case Verdict.CheaperOrStronger verdict -> CostVerdictWording.sentence(comparison, verdict);
            case Verdict.CheaperOrWider verdict -> CostVerdictWording.sentence(comparison, verdict);
            case Verdict.TryTheCheaper verdict -> CostVerdictWording.sentence(comparison, verdict);
            case Verdict.CheaperUnmeasured verdict -> CostVerdictWording.sentence(comparison, verdict);
            case Verdict.Stronger verdict -> CostVerdictWording.sentence(comparison, verdict);
            case Verdict.SplitByTask(Sides<Advantages> advantages) ->
                "Choose by task: %s for %s; %s for %s."
                        .formatted(
                                name(comparison, Side.LEFT),
                                English.and(GainWording.nouns(advantages.left())),
                                name(comparison, Side.RIGHT),
                                English.and(GainWording.nouns(advantages.right())));
            case Verdict.PriceMissing verdict ->
                "No pick between %s and %s: %s."
                        .formatted(
                                name(comparison, Side.LEFT),
                                name(comparison, Side.RIGHT),
                                MissingCostWording.reason(comparison).orElseThrow());
            case Verdict.Tie() ->
                "A tie: %s and %s cost about the same, and no limit, capability, or test known of both tells them apart."
                        .formatted(name(comparison, Side.LEFT), name(comparison, Side.RIGHT));
            case Verdict.TooWeak(Side side, Advantages advantages) ->
                "No pick between %s and %s: %s %s; that alone does not carry a pick."
                        .formatted(
                                name(comparison, Side.LEFT),
                                name(comparison, Side.RIGHT),
                                name(comparison, side),
                                English.and(GainWording.verbs(comparison, side, advantages)));
        };
    }

    private static String differentKinds(Comparison comparison, Sides<Kind> kinds) {
        if (kinds.left() == kinds.right()) {
            return "No pick between %s and %s: nothing recorded says that they do the same work."
                    .formatted(name(comparison, Side.LEFT), name(comparison, Side.RIGHT));
        }
        return "%s is %s and %s is %s: they do different work, so neither is picked over the other."
                .formatted(
                        name(comparison, Side.LEFT),
                        Labels.withArticle(kinds.left()),
                        name(comparison, Side.RIGHT),
                        Labels.withArticle(kinds.right()));
    }

    private static String name(Comparison comparison, Side side) {
        return ModelNames.of(comparison, side);
    }

    /** A rule as a link names it. */
    public static String ruleName(VerdictRule rule) {
        return switch (rule) {
            case DIFFERENT_KINDS -> "different kinds of model";
            case STILL_SOLD -> "one of the two is gone or goes soon";
            case NOTHING_LOST_LEADS -> "no dearer, nothing lost, and leads on tests";
            case NOTHING_LOST_NEWER -> "no dearer, nothing lost, and newer in its line";
            case NOTHING_LOST_ON_PAPER -> "no dearer, nothing lost, but only on paper";
            case CHEAPER_AND_STRONGER -> "cheaper by a third or more, and leads on tests";
            case CHEAPER_AND_LEVEL -> "cheaper by a third or more, and level where measured";
            case CHEAPER_OR_STRONGER -> "one is cheaper by a third or more, the other leads on tests";
            case CHEAPER_OR_WIDER -> "one is cheaper by a third or more, the other has more context or a capability";
            case TRY_THE_CHEAPER -> "a tenth of the cost or less, and no test compares the two";
            case CHEAPER_UNMEASURED -> "cheaper by a third or more, strength not measured";
            case STRONGER -> "costs within a third, and one leads on tests";
            case SPLIT_BY_TASK -> "costs within a third, and each has something";
            case PRICE_MISSING -> "a price is missing";
            case TIE -> "a tie";
            case TOO_WEAK -> "an advantage too weak for a pick";
        };
    }
}
