package dev.pairwise.wording;

import dev.pairwise.comparison.VerdictRule;
import dev.pairwise.comparison.VerdictShares;
import dev.pairwise.wording.MethodologyChapter.Entry;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** How often the rules name a model in the catalogue of today. */
final class MethodologyShares {

    private MethodologyShares() {}

    static MethodologyChapter shares(VerdictShares shares) {
        return new MethodologyChapter(
                "verdict-shares",
                "How often a model is named",
                List.of(
                        "A rule that always crowned the cheaper model, or the one that loses nowhere, would often name one that trails on measured tests. So most pairs get reasons for both sides, and one model is named only where evidence carries it.",
                        counted(shares)),
                Stream.concat(Stream.of(sampled()), today(shares).stream()).toList());
    }

    private static String counted(VerdictShares shares) {
        return shares.total() == 0
                ? "There is no pair to count in this catalogue."
                : "Counted at the default workload, over %s taken evenly from all of this catalogue."
                        .formatted(English.count(shares.total(), "pair", "pairs"));
    }

    private static Entry sampled() {
        return new Entry(
                "verdict-shares-most-sampled",
                "Pairs counted at most",
                English.count(VerdictShares.MOST_SAMPLED, "pair", "pairs"),
                "Pairs grow as the square of the models; so many give a share right to half a percent.");
    }

    private static List<Entry> today(VerdictShares shares) {
        return Arrays.stream(VerdictRule.Share.values())
                .filter(share -> shares.total() > 0)
                .map(share -> new Entry(
                        "share-" + share.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        name(share),
                        "%s of pairs".formatted(Numbers.percent(shares.share(share))),
                        reached(share, shares)))
                .toList();
    }

    /** {@code Rule 1 in 24,000 pairs.} */
    private static String reached(VerdictRule.Share share, VerdictShares shares) {
        List<String> rules = Arrays.stream(VerdictRule.values())
                .filter(rule -> rule.share() == share)
                .map(rule -> "rule %s in %s".formatted(rule.id(), pairs(rule, shares)))
                .toList();
        return English.sentenceCase(English.and(rules)) + ".";
    }

    private static String pairs(VerdictRule rule, VerdictShares shares) {
        return Numbers.exact(shares.pairs().getOrDefault(rule, 0L));
    }

    private static String name(VerdictRule.Share share) {
        return switch (share) {
            case ONE_NAMED -> "One model named";
            case TWO_SIDED -> "A reason on each side";
            case CHEAPER_UNMEASURED -> "Cheaper, strength not measured";
            case DIFFERENT_KINDS -> "Different kinds";
            case PRICE_MISSING_OR_TIE -> "A price missing, or a tie";
            case TOO_WEAK -> "Too weak for a pick";
        };
    }
}
