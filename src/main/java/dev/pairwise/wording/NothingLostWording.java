package dev.pairwise.wording;

import dev.pairwise.comparison.Comparison;
import dev.pairwise.comparison.Verdict;
import dev.pairwise.comparison.VerdictRule;
import java.util.ArrayList;
import java.util.List;

/** The sentences of rules 3a to 3c: one model is better in something and loses nothing. */
final class NothingLostWording {

    private NothingLostWording() {}

    static String sentence(Comparison comparison, Verdict.NothingLost verdict) {
        String winner = ModelNames.of(comparison, verdict.side());
        String other = ModelNames.of(comparison, verdict.side().other());
        if (verdict.rule() == VerdictRule.NOTHING_LOST_ON_PAPER) {
            return "Choose %s over %s on paper: it %s, and %s is ahead in no cost, limit, or capability known of both, but %s."
                    .formatted(winner, other, English.and(gains(comparison, verdict)), other, untested(verdict));
        }
        return "Choose %s over %s: it %s, and %s is ahead in no cost, limit, capability, or test known of both."
                .formatted(winner, other, English.and(gains(comparison, verdict)), other);
    }

    private static List<String> gains(Comparison comparison, Verdict.NothingLost verdict) {
        List<String> gains = new ArrayList<>();
        if (verdict.rule() == VerdictRule.NOTHING_LOST_NEWER) {
            gains.add("is %s newer model of the same line"
                    .formatted(English.possessive(
                            comparison.pair().of(verdict.side()).maker().name())));
        }
        gains.addAll(GainWording.verbs(comparison, verdict.side(), verdict.gains()));
        if (!verdict.gains().cheaper()) {
            GainWording.costsLess(comparison).ifPresent(gains::add);
        }
        return gains;
    }

    private static String untested(Verdict.NothingLost verdict) {
        return verdict.tally().shared() == 0
                ? "no shared test compares them"
                : "%s is too few to say which is stronger".formatted(TestWording.shared(verdict.tally()));
    }
}
