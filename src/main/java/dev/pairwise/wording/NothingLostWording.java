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
        String gains = English.and(gains(comparison, verdict));
        return verdict.rule() == VerdictRule.NOTHING_LOST_ON_PAPER
                ? "Choose %s over %s on paper: it %s; nothing known of both puts %s ahead in cost, limits, or capabilities, but %s."
                        .formatted(winner, other, gains, other, untested(verdict))
                : "Choose %s over %s: it %s; nothing known of both puts %s ahead in cost, limits, capabilities, or tests."
                        .formatted(winner, other, gains, other);
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
                : "%s is too little to say which is stronger".formatted(TestWording.all(verdict.tally()));
    }
}
