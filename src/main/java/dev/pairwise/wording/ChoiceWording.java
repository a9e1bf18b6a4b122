package dev.pairwise.wording;

import dev.pairwise.catalogue.Kind;
import dev.pairwise.comparison.Comparison;
import dev.pairwise.comparison.Side;
import dev.pairwise.comparison.Sides;
import dev.pairwise.comparison.StrengthCall;
import dev.pairwise.comparison.Verdict;
import java.util.List;

/** When to pick which, and what tests leave to a trial of one's own. */
final class ChoiceWording {

    private ChoiceWording() {}

    static List<String> sentences(Comparison comparison) {
        return comparison.verdict() instanceof Verdict.DifferentKinds(Sides<Kind> kinds)
                ? List.of(byWork(comparison, kinds))
                : List.of(pick(comparison), strength(comparison));
    }

    private static String byWork(Comparison comparison, Sides<Kind> kinds) {
        return kinds.left() == kinds.right()
                ? "Nothing recorded says that %s and %s do the same work, so choose by the work each was made for."
                        .formatted(ModelNames.left(comparison), ModelNames.right(comparison))
                : "Choose by the work: %s is %s, and %s is %s."
                        .formatted(
                                ModelNames.left(comparison),
                                Labels.withArticle(kinds.left()),
                                ModelNames.right(comparison),
                                Labels.withArticle(kinds.right()));
    }

    private static String pick(Comparison comparison) {
        String left = English.and(TradeoffWording.nouns(comparison, Side.LEFT));
        String right = English.and(TradeoffWording.nouns(comparison, Side.RIGHT));
        if (left.isEmpty() && right.isEmpty()) {
            return "Nothing known of both speaks for %s or for %s."
                    .formatted(ModelNames.left(comparison), ModelNames.right(comparison));
        }
        if (right.isEmpty()) {
            return pickOne(comparison, Side.LEFT, left);
        }
        return left.isEmpty()
                ? pickOne(comparison, Side.RIGHT, right)
                : "Pick %s for %s, and %s for %s."
                        .formatted(ModelNames.left(comparison), left, ModelNames.right(comparison), right);
    }

    private static String pickOne(Comparison comparison, Side side, String reasons) {
        return "Pick %s for %s; nothing known of both speaks for %s."
                .formatted(ModelNames.of(comparison, side), reasons, ModelNames.of(comparison, side.other()));
    }

    private static String strength(Comparison comparison) {
        return switch (comparison.calls().stronger()) {
            case StrengthCall.Stronger(Side side, var tally) ->
                "%s %s; a trial on your own requests shows whether that holds for your work."
                        .formatted(ModelNames.of(comparison, side), TestWording.leads(tally, side));
            case StrengthCall.Level(var tally) ->
                "The two are %s, so let a trial on your own requests decide.".formatted(TestWording.level(tally));
            case StrengthCall.NotMeasured() ->
                "Which of the two answers better is not measured, so let a trial on your own requests decide.";
        };
    }
}
