package dev.pairwise.wording;

import dev.pairwise.comparison.FrontPageChoice;
import dev.pairwise.comparison.LatestPrices;
import dev.pairwise.comparison.NeighbourRules;
import dev.pairwise.comparison.Relation;
import dev.pairwise.comparison.Rivals;
import dev.pairwise.wording.MethodologyChapter.Entry;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Which pairs a page leads on to, and which the front page shows. */
final class MethodologyContinue {

    private MethodologyContinue() {}

    static MethodologyChapter neighbours() {
        return new MethodologyChapter(
                "continue-rules",
                "Continue comparing",
                List.of(
                        "A pair page leads on to pairs of its two models with others, in the groups below, filled from both sides in turn. A pair is named once, in the first group it belongs to, and an empty group is left out."),
                Stream.concat(Arrays.stream(Relation.values()).map(MethodologyContinue::group), thresholds())
                        .toList());
    }

    static MethodologyChapter frontPage() {
        return new MethodologyChapter(
                "front-page",
                "Front page",
                List.of(
                        "The front page shows the newest active language models, and pairs of the newest models of the makers whose models most providers offer. No popularity is measured and none is made up. Every indexable pair is at most three clicks away: the list of models, a model, the pair.",
                        "Of the recorded changes it shows the newest moves of input and output prices, one route a model: of one day the makers' own prices first, then the models that most providers offer. A price announced for a later day is not among them."),
                List.of(
                        entry(
                                "front-page-choice-newest",
                                "Newest models",
                                FrontPageChoice.NEWEST,
                                "One screen of them."),
                        entry(
                                "front-page-choice-makers",
                                "Makers",
                                FrontPageChoice.MAKERS,
                                "Each with its newest model."),
                        entry(
                                "front-page-choice-pairs",
                                "Pairs",
                                FrontPageChoice.PAIRS,
                                "At most, and indexable ones alone."),
                        entry(
                                "front-page-choice-fewest-providers",
                                "Providers of a model in these pairs, at least",
                                FrontPageChoice.FEWEST_PROVIDERS,
                                "What a single company serves is not yet what its maker is known for."),
                        entry("latest-prices-shown", "Price changes", LatestPrices.SHOWN, "A glance, not a list.")));
    }

    private static Entry group(Relation relation) {
        return new Entry(
                "continue-" + relation.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                switch (relation) {
                    case RIVAL_OF_LEFT -> "Rivals of the first";
                    case RIVAL_OF_RIGHT -> "Rivals of the second";
                    case SAME_LINE -> "Same family";
                    case CHEAPER -> "Cheaper";
                    case NEWER -> "Newer";
                },
                "at most "
                        + Numbers.exact(
                                switch (relation) {
                                    case RIVAL_OF_LEFT, RIVAL_OF_RIGHT -> Rivals.SHOWN;
                                    case SAME_LINE -> Rivals.IN_LINE;
                                    case CHEAPER -> Rivals.CHEAPER;
                                    case NEWER -> Rivals.NEWER;
                                }),
                switch (relation) {
                    case RIVAL_OF_LEFT, RIVAL_OF_RIGHT -> "Its nearest rivals, nearest first.";
                    case SAME_LINE -> "Same maker and family line, nearest in time first.";
                    case CHEAPER ->
                        "Of other makers and not gone, at 1/%s to 1/%s of the cost and not more than %s months older: fewest known capabilities lost first, then most providers."
                                .formatted(
                                        number(NeighbourRules.NOT_CHEAPER_THAN_TIMES),
                                        number(NeighbourRules.CHEAPER_BY_TIMES),
                                        Numbers.exact(NeighbourRules.CHEAPER_MAY_BE_OLDER_BY_MONTHS));
                    case NEWER ->
                        "Of a later month, not gone, with costs within %s times: nearest first."
                                .formatted(number(NeighbourRules.NEWER_WITHIN_TIMES));
                });
    }

    private static Stream<Entry> thresholds() {
        return Stream.of(
                entry("rivals-shown", "Rivals of a model", Rivals.SHOWN, "What a reader takes in at a glance."),
                entry(
                        "rivals-in-line",
                        "Pairs of the same family",
                        Rivals.IN_LINE,
                        "Neighbouring versions matter most."),
                entry("rivals-cheaper", "Cheaper pairs", Rivals.CHEAPER, "A few good ones."),
                entry("rivals-newer", "Newer pairs", Rivals.NEWER, "A few good ones."),
                new Entry(
                        "neighbour-rules-cheaper-by-times",
                        "Cheaper, at most",
                        "1/%s of the cost".formatted(number(NeighbourRules.CHEAPER_BY_TIMES)),
                        "A smaller saving makes nobody move."),
                new Entry(
                        "neighbour-rules-not-cheaper-than-times",
                        "Cheaper, at least",
                        "1/%s of the cost".formatted(number(NeighbourRules.NOT_CHEAPER_THAN_TIMES)),
                        "What costs less is another class of model."),
                new Entry(
                        "neighbour-rules-cheaper-may-be-older-by-months",
                        "Cheaper, but not older than",
                        "%s months".formatted(Numbers.exact(NeighbourRules.CHEAPER_MAY_BE_OLDER_BY_MONTHS)),
                        "Older than that is a step back, not a saving."),
                new Entry(
                        "neighbour-rules-newer-within-times",
                        "Newer, costs within",
                        "%s times".formatted(number(NeighbourRules.NEWER_WITHIN_TIMES)),
                        "Further apart it is no follow-up."));
    }

    private static Entry entry(String id, String name, int value, String reason) {
        return new Entry(id, name, Numbers.exact(value), reason);
    }

    private static String number(double number) {
        return Numbers.decimal(BigDecimal.valueOf(number));
    }
}
