package dev.pairwise.wording;

import dev.pairwise.comparison.Comparison;
import dev.pairwise.comparison.CostRules;
import dev.pairwise.comparison.LifeStage;
import dev.pairwise.comparison.NothingLostRules;
import dev.pairwise.comparison.Tally;
import dev.pairwise.comparison.VerdictRule;
import dev.pairwise.wording.MethodologyChapter.Entry;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The three calls, the rules of the verdict in the order they are asked, and the reasons beside it. */
final class MethodologyVerdicts {

    private MethodologyVerdicts() {}

    static MethodologyChapter calls() {
        return new MethodologyChapter(
                "calls",
                "Three calls",
                List.of(
                        "Every verdict begins with three plain things. Each gives its figure and a link to the section that proves it, or says that it is a tie, or what is not known."),
                List.of(
                        new Entry(
                                "call-cheaper",
                                "Cheaper",
                                "monthly cost",
                                "The lower bill at the workload of the page, where both have one."),
                        new Entry(
                                "call-stronger",
                                "Stronger",
                                "tests led of tests shared",
                                "The side that leads more of the tests that count; “not measured” where none does."),
                        new Entry(
                                "call-reaches-further",
                                "Reaches further",
                                "context, output limit, capabilities",
                                "What one side is known to have more of, or to have while the other is known to lack it.")));
    }

    static MethodologyChapter verdict() {
        return new MethodologyChapter(
                "verdict-rules",
                "Verdict rules",
                List.of(
                        "The rules are asked in this order, and the first that holds speaks. No rule names a winner on something that is unknown of a side, and being newer is never a reason by itself.",
                        "“Nothing lost” means: both have a cost, this side is not dearer, both contexts are known, the other side has no larger context or output limit, no capability that this side is known to lack, leads no test and makes things up no less often. Ties count as equal, and an output limit that is unknown is no loss. At least one thing must be better.",
                        "“Much cheaper”, in the rules of group 4, means that the costs lie at least %s of the dearer apart."
                                .formatted(largeGap())),
                Stream.concat(Arrays.stream(VerdictRule.values()).map(MethodologyVerdicts::rule), thresholds())
                        .toList());
    }

    static MethodologyChapter reasons() {
        return new MethodologyChapter(
                "reasons",
                "Reasons to choose",
                List.of(
                        "“Choose this when” gives one bullet a finding, in this order: retirement, cost, context, capabilities, output limit, benchmarks, providers, openness. A capability counts only where the other side is known to lack it."),
                List.of(new Entry(
                        "comparison-most-tradeoffs",
                        "Reasons a side",
                        "at most %s".formatted(Numbers.exact(Comparison.MOST_TRADEOFFS)),
                        "More is a list, not an argument.")));
    }

    private static Entry rule(VerdictRule rule) {
        return new Entry(
                "rule-" + rule.id(),
                English.sentenceCase(VerdictWording.ruleName(rule)),
                "rule " + rule.id(),
                how(rule));
    }

    private static String how(VerdictRule rule) {
        return switch (rule) {
            case DIFFERENT_KINDS -> "The two are not of one kind, so nothing is weighed. The page says what each is.";
            case STILL_SOLD ->
                "Exactly one is gone: retired, delisted, past its date, or within %s days of it; and it has no open weights. The other is named, if a provider offers it, because it can still be bought and not because it is better. A deprecated model without a date gets a notice and no verdict."
                        .formatted(Numbers.exact(LifeStage.DAYS_OF_NOTICE));
            case NOTHING_LOST_LEADS ->
                "Nothing lost, and it leads at least one of %s or more shared tests.".formatted(testsForAPick());
            case NOTHING_LOST_NEWER -> "Nothing lost, and it is the maker's newer model of the same family line.";
            case NOTHING_LOST_ON_PAPER ->
                "Ahead on paper: nothing lost, another maker, not older by any reading of the dates, fewer than %s shared tests, and costs within %s times. The sentence says that tests do not settle it."
                        .formatted(testsForAPick(), Numbers.exact(NothingLostRules.ON_PAPER_TIMES));
            case CHEAPER_AND_STRONGER ->
                "Much cheaper, and the cheaper leads more of %s or more shared tests: the cheaper."
                        .formatted(testsForAPick());
            case CHEAPER_AND_LEVEL ->
                "Much cheaper, and %s or more independent tests leave the two level: the cheaper, “level where measured”."
                        .formatted(testsForAPick());
            case CHEAPER_OR_STRONGER ->
                "Much cheaper, and the dearer leads more of the shared tests: no single pick, one for cost and the other for strength.";
            case CHEAPER_OR_WIDER ->
                "Much cheaper, and the dearer has a larger context or a capability that the cheaper is known to lack: no single pick, one for cost and the other for that.";
            case TRY_THE_CHEAPER ->
                "%s times apart or more, and no test compares them: try the cheaper first and keep the dearer for what fails."
                        .formatted(Numbers.decimal(CostRules.WORTH_A_TRY_TIMES));
            case CHEAPER_UNMEASURED -> "Much cheaper, and none of the above: cheaper, with strength not measured.";
            case STRONGER ->
                "The costs lie less than %s of the dearer apart, and one side leads more of %s or more shared tests: that side."
                        .formatted(largeGap(), testsForAPick());
            case SPLIT_BY_TASK ->
                "The costs lie less than %s of the dearer apart, and each side has something for it: split by task."
                        .formatted(largeGap());
            case PRICE_MISSING -> "A cost is missing, so nothing is weighed. The page says which.";
            case TIE -> "Nothing that is known tells the two apart.";
            case TOO_WEAK -> "Only one side has something for it, and it is too little for a pick. The page says what.";
        };
    }

    private static Stream<Entry> thresholds() {
        return Stream.of(
                new Entry(
                        "cost-rules-large-gap-one-in",
                        "Much cheaper",
                        "%s of the dearer or more".formatted(largeGap()),
                        "A saving of this size is worth a change; a smaller one is bargained away."),
                new Entry(
                        "cost-rules-worth-a-try-times",
                        "Worth a try unmeasured",
                        "%s times apart or more".formatted(Numbers.decimal(CostRules.WORTH_A_TRY_TIMES)),
                        "From there trying the cheaper pays even where nothing says how good it is."),
                new Entry(
                        "nothing-lost-rules-on-paper-times",
                        "Rivals on paper",
                        "costs within %s times".formatted(Numbers.exact(NothingLostRules.ON_PAPER_TIMES)),
                        "Without a test, prices further apart say that the two are not rivals."));
    }

    private static String largeGap() {
        return "1/%s".formatted(Numbers.exact(CostRules.LARGE_GAP_ONE_IN));
    }

    private static String testsForAPick() {
        return English.inWords(Tally.TESTS_FOR_A_PICK);
    }
}
