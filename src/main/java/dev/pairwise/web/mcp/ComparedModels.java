package dev.pairwise.web.mcp;

import dev.pairwise.comparison.CheapestRoute;
import dev.pairwise.comparison.Comparison;
import dev.pairwise.comparison.CostComparison;
import dev.pairwise.comparison.CostGap;
import dev.pairwise.comparison.Pair;
import dev.pairwise.comparison.Side;
import dev.pairwise.comparison.Workload;
import dev.pairwise.page.ComparisonPage;
import dev.pairwise.page.Links;
import dev.pairwise.page.SwitchSection;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Two models for a program. The left one is the first in the order of slugs, whichever was named first. Costs are exact decimal texts;
 * {@code savedShare} is what the cheaper saves, as a share of the dearer, and is there only where one is cheaper.
 */
record ComparedModels(
        String address,
        String markdown,
        String catalogueDate,
        ModelReference left,
        ModelReference right,
        Workload workload,
        CostFigures leftCost,
        CostFigures rightCost,
        String cheaper,
        Optional<String> savedShare,
        Verdict verdict,
        List<Call> calls,
        List<String> chooseLeftWhen,
        List<String> chooseRightWhen,
        List<String> leftToRight,
        List<String> rightToLeft,
        List<CitedSource> sources) {

    private static final int DIGITS = 4;

    /** {@code pick} is {@code left} or {@code right}, where the facts carry one model. */
    record Verdict(String sentence, String rule, Optional<String> pick) {}

    record Call(String label, String text) {}

    static ComparedModels of(Pair pair, Workload workload, ComparisonPage page, Visit visit) {
        Comparison comparison = Comparison.of(visit.edition().standings(), pair, workload);
        return new ComparedModels(
                visit.address(page.meta().canonical()),
                visit.address(Links.markdown(page.meta().canonical())),
                visit.date(),
                ModelReference.of(pair.left(), visit),
                ModelReference.of(pair.right(), visit),
                workload,
                CostFigures.of(route(comparison, Side.LEFT)),
                CostFigures.of(route(comparison, Side.RIGHT)),
                comparison.costs().gap().map(ComparedModels::cheaper).orElse("unknown"),
                comparison.costs().gap().flatMap(ComparedModels::savedShare),
                verdict(comparison, page),
                page.verdict().calls().stream()
                        .map(call -> new Call(call.label(), call.text()))
                        .toList(),
                page.tradeoffs().left().bullets(),
                page.tradeoffs().right().bullets(),
                changes(page.switching().forth()),
                changes(page.switching().back()),
                CitedSource.of(page.sources()));
    }

    private static CheapestRoute route(Comparison comparison, Side side) {
        return switch (comparison.costs().monthly()) {
            case CostComparison.Compared compared -> compared.routes().of(side);
            case CostComparison.Unpriced unpriced -> unpriced.routes().of(side);
        };
    }

    private static Verdict verdict(Comparison comparison, ComparisonPage page) {
        return new Verdict(
                page.verdict().sentence(),
                page.verdict().rule().text(),
                comparison.verdict().pick().map(ComparedModels::name));
    }

    private static String cheaper(CostGap gap) {
        return switch (gap) {
            case CostGap.Tie _ -> "tie";
            case CostGap.Cheaper cheaper -> name(cheaper.cheaper());
        };
    }

    private static Optional<String> savedShare(CostGap gap) {
        return switch (gap) {
            case CostGap.Tie _ -> Optional.empty();
            case CostGap.Cheaper cheaper -> Optional.of(rounded(cheaper.shareOfDearer()));
        };
    }

    /** Down, so that no saving reads as the whole price. */
    private static String rounded(BigDecimal share) {
        return share.setScale(DIGITS, RoundingMode.DOWN).toPlainString();
    }

    private static List<String> changes(SwitchSection.Direction direction) {
        return Stream.concat(
                        direction.swaps().stream()
                                .map(swap ->
                                        "At %s, the model id becomes %s.".formatted(swap.provider(), swap.modelId())),
                        direction.sentences().stream())
                .toList();
    }

    private static String name(Side side) {
        return side.name().toLowerCase(Locale.ROOT);
    }
}
