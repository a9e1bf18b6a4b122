package dev.pairwise.wording;

import dev.pairwise.comparison.Comparison;
import dev.pairwise.comparison.CostGap;
import dev.pairwise.comparison.Side;
import dev.pairwise.comparison.Switching;
import java.util.Optional;

/** What a switch does to the bill. */
final class SwitchBillWording {

    private SwitchBillWording() {}

    /** Nothing where the bill stays about the same; a new bill that is not known is said to be that. */
    static Optional<SwitchLine> bill(Comparison comparison, Switching switching) {
        return switching
                .cost()
                .map(gap -> bill(gap, switching))
                .orElseGet(() -> MissingCostWording.reason(comparison, switching.to())
                        .map("The new bill cannot be estimated: %s."::formatted)
                        .map(SwitchWording.line(SwitchEffect.UNKNOWN)));
    }

    private static Optional<SwitchLine> bill(CostGap gap, Switching switching) {
        return switch (gap) {
            case CostGap.Tie tie -> Optional.empty();
            case CostGap.Cheaper cheaper ->
                Optional.of(
                        cheaper.cheaper() == switching.to()
                                ? new SwitchLine(SwitchEffect.BETTER, falls(cheaper))
                                : new SwitchLine(SwitchEffect.WORSE, rises(cheaper)));
        };
    }

    private static String falls(CostGap.Cheaper gap) {
        return "The monthly bill falls from %s to %s, by %s."
                .formatted(
                        Money.sum(gap.dearerCost()),
                        Money.sum(gap.cheaperCost()),
                        Numbers.percent(gap.shareOfDearer()));
    }

    private static String rises(CostGap.Cheaper gap) {
        String cheaper = Money.sum(gap.cheaperCost());
        String dearer = Money.sum(gap.dearerCost());
        return gap.saidTimes()
                .map(times -> "The monthly bill rises from %s to %s, %s times as much."
                        .formatted(cheaper, dearer, Numbers.times(times)))
                .orElseGet(() -> "The monthly bill rises from %s to %s, by %s."
                        .formatted(cheaper, dearer, Money.sum(gap.amount())));
    }

    static Optional<SwitchLine> thinking(Comparison comparison, Switching switching) {
        return switch (switching.thinking()) {
            case STARTS -> Optional.of(new SwitchLine(SwitchEffect.WORSE, starts(comparison, switching.to())));
            case ENDS -> Optional.of(new SwitchLine(SwitchEffect.BETTER, ends(comparison, switching.from())));
            case NO_CHANGE_KNOWN -> Optional.empty();
        };
    }

    private static String starts(Comparison comparison, Side to) {
        String billed = "%s reasons before it answers: its thinking tokens are billed as output"
                .formatted(ModelNames.of(comparison, to));
        return isEstimated(comparison, to) ? billed + ", so its bill grows beyond the estimate." : billed + ".";
    }

    private static String ends(Comparison comparison, Side from) {
        String name = ModelNames.of(comparison, from);
        return isEstimated(comparison, from)
                ? "The thinking tokens of %s, billed as output on top of the estimate, fall away.".formatted(name)
                : "The thinking tokens of %s, billed as output, fall away.".formatted(name);
    }

    private static boolean isEstimated(Comparison comparison, Side side) {
        return MissingCostWording.reason(comparison, side).isEmpty();
    }
}
