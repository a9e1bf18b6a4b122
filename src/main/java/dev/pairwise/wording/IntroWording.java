package dev.pairwise.wording;

import dev.pairwise.catalogue.Model;
import dev.pairwise.catalogue.Openness;
import dev.pairwise.comparison.Comparison;
import dev.pairwise.comparison.CostGap;
import dev.pairwise.comparison.LimitGap;
import dev.pairwise.comparison.Pair;
import dev.pairwise.comparison.Side;
import dev.pairwise.comparison.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The first sentences of a pair page: who made what and when, context, cost, and what is missing. */
public final class IntroWording {

    private IntroWording() {}

    /** Three or four sentences of one paragraph. */
    public static List<String> paragraphs(Comparison comparison) {
        List<String> sentences = new ArrayList<>();
        sentences.add(identity(comparison.pair()));
        sentences.add(context(comparison));
        sentences.add(cost(comparison));
        untested(comparison).ifPresent(sentences::add);
        return sentences;
    }

    private static String identity(Pair pair) {
        if (pair.left().kind() != pair.right().kind()) {
            return "%s is %s; %s is %s."
                    .formatted(
                            byMaker(pair.left()),
                            Labels.withArticle(pair.left().kind()),
                            byMaker(pair.right()),
                            Labels.withArticle(pair.right().kind()));
        }
        String kind = Labels.plural(pair.left().kind());
        Optional<Openness> left = pair.left().specs().openness().known();
        Optional<Openness> right = pair.right().specs().openness().known();
        if (left.isEmpty() || right.isEmpty()) {
            return "%s are %s.".formatted(both(pair), kind);
        }
        if (!left.equals(right)) {
            Side open = pair.left().hasOpenWeights() ? Side.LEFT : Side.RIGHT;
            return "%s are %s; the weights of %s are open, those of %s are not."
                    .formatted(
                            both(pair),
                            kind,
                            pair.of(open).name(),
                            pair.of(open.other()).name());
        }
        return switch (left.get()) {
            case OPEN_WEIGHTS -> "%s are %s with open weights.".formatted(both(pair), kind);
            case PROPRIETARY -> "%s are proprietary %s.".formatted(both(pair), kind);
        };
    }

    private static String both(Pair pair) {
        return pair.left().maker().equals(pair.right().maker())
                ? "%s (%s) and %s (%s), both by %s,"
                        .formatted(
                                pair.left().name(),
                                released(pair.left()),
                                pair.right().name(),
                                released(pair.right()),
                                pair.left().maker().name())
                : "%s and %s".formatted(byMaker(pair.left()), byMaker(pair.right()));
    }

    private static String byMaker(Model model) {
        return "%s by %s (%s)".formatted(model.name(), model.maker().name(), released(model));
    }

    private static String released(Model model) {
        return model.specs().released().known().map(Dates::month).orElse("release date not sourced yet");
    }

    private static String context(Comparison comparison) {
        return switch (comparison.limits().context()) {
            case LimitGap.Larger larger ->
                "The context window of %s holds %s, that of %s %s."
                        .formatted(
                                ModelNames.of(comparison, larger.side()),
                                LimitWording.tokens(larger.limits().of(larger.side())),
                                ModelNames.of(comparison, larger.side().other()),
                                Numbers.tokens(larger.limits().of(larger.side().other())));
            case LimitGap.Tie tie ->
                LimitWording.readTheSame(tie)
                        ? "Both context windows hold %s."
                                .formatted(LimitWording.tokens(tie.limits().left()))
                        : "Their context windows hold %s and %s, about the same."
                                .formatted(
                                        Numbers.tokens(tie.limits().left()),
                                        LimitWording.tokens(tie.limits().right()));
            case LimitGap.Unknown unknown -> unknownContext(comparison.pair(), unknown);
        };
    }

    private static String unknownContext(Pair pair, LimitGap.Unknown unknown) {
        if (unknown.sides().size() == 2) {
            return "The context window of %s is %s, that of %s %s."
                    .formatted(
                            pair.left().name(),
                            LimitWording.absence(pair.left().specs().context()),
                            pair.right().name(),
                            LimitWording.absence(pair.right().specs().context()));
        }
        Model missing = pair.of(unknown.sides().getFirst());
        Model known = pair.of(unknown.sides().getFirst().other());
        return "The context window of %s holds %s; that of %s is %s."
                .formatted(
                        known.name(),
                        LimitWording.absence(known.specs().context()),
                        missing.name(),
                        LimitWording.absence(missing.specs().context()));
    }

    private static String cost(Comparison comparison) {
        return comparison
                .costs()
                .gap()
                .map(gap -> cost(comparison, gap))
                .orElseGet(() -> "Their costs cannot be compared, because %s."
                        .formatted(MissingCostWording.reason(comparison).orElseThrow()));
    }

    private static String cost(Comparison comparison, CostGap gap) {
        return switch (gap) {
            case CostGap.Tie tie ->
                tie(
                        comparison,
                        Money.sum(tie.costs().left()),
                        Money.sum(tie.costs().right()));
            case CostGap.Cheaper cheaper -> cheaper(comparison, cheaper);
        };
    }

    private static String tie(Comparison comparison, String left, String right) {
        String workload = WorkloadWording.of(comparison.workload());
        return left.equals(right)
                ? "Both cost %s a month for %s.".formatted(left, workload)
                : "They cost about the same, %s and %s a month, for %s.".formatted(left, right, workload);
    }

    private static String cheaper(Comparison comparison, CostGap.Cheaper gap) {
        String cheaper = ModelNames.of(comparison, gap.cheaper());
        String dearer = ModelNames.of(comparison, gap.cheaper().other());
        String workload = WorkloadWording.of(comparison.workload());
        return gap.saidTimes()
                .map(times -> "%s costs %s a month for %s; %s costs %s, %s times as much."
                        .formatted(
                                cheaper,
                                Money.sum(gap.cheaperCost()),
                                workload,
                                dearer,
                                Money.sum(gap.dearerCost()),
                                Numbers.times(times)))
                .orElseGet(() -> "%s costs %s a month for %s, %s less than %s at %s."
                        .formatted(
                                cheaper,
                                Money.sum(gap.cheaperCost()),
                                workload,
                                Numbers.percent(gap.shareOfDearer()),
                                dearer,
                                Money.sum(gap.dearerCost())));
    }

    /** Silence about tests is worth a sentence only where a test could have said something. */
    private static Optional<String> untested(Comparison comparison) {
        if (comparison.evidence().tally().shared() > 0 || comparison.verdict() instanceof Verdict.DifferentKinds) {
            return Optional.empty();
        }
        return Optional.of(
                switch (comparison.evidence().inCommon()) {
                    case 0 -> "No test that both took is recorded, so which is stronger is not measured.";
                    case 1 -> "The one test that both took does not settle which is stronger.";
                    default ->
                        "None of the %s tests that both took settles which is stronger."
                                .formatted(English.inWords(comparison.evidence().inCommon()));
                });
    }
}
