package dev.pairwise.page;

import dev.pairwise.catalogue.Model;
import dev.pairwise.catalogue.TokenCount;
import dev.pairwise.comparison.CheapestRoute;
import dev.pairwise.comparison.Comparison;
import dev.pairwise.comparison.Limits;
import dev.pairwise.comparison.Side;
import dev.pairwise.page.VerdictSection.Call;
import dev.pairwise.page.VerdictSection.Figure;
import dev.pairwise.wording.CallWording;
import dev.pairwise.wording.Money;
import dev.pairwise.wording.Numbers;
import dev.pairwise.wording.VerdictWording;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The verdict with its three calls, its rule, and the six figures people came for. */
final class VerdictSections {

    private VerdictSections() {}

    static VerdictSection of(Comparison comparison) {
        return new VerdictSection(
                VerdictWording.sentence(comparison),
                CallWording.lines(comparison).stream()
                        .map(line -> new Call(line.label(), line.text(), Links.inPage(line.section())))
                        .toList(),
                new Link(
                        VerdictWording.ruleName(comparison.verdict().rule()),
                        Links.methodology(
                                MethodologyPages.ruleId(comparison.verdict().rule()))),
                figures(comparison));
    }

    private static List<Figure> figures(Comparison comparison) {
        return List.of(
                figure("Monthly cost", side -> cost(Prices.chosen(comparison, side))),
                figure(
                        "Context",
                        side -> tokens(model(comparison, side).specs().context().known())),
                figure("Max output", side -> tokens(Limits.usableOutput(model(comparison, side)))),
                figure("Tests led", side -> led(comparison, side)),
                figure("Weights", side -> weights(model(comparison, side))),
                figure(
                        "Providers",
                        side -> Numbers.exact(
                                comparison.costs().routes().of(side).providers())));
    }

    private static Figure figure(String label, Function<Side, String> text) {
        return new Figure(label, text.apply(Side.LEFT), text.apply(Side.RIGHT));
    }

    private static Model model(Comparison comparison, Side side) {
        return comparison.pair().of(side);
    }

    private static String cost(CheapestRoute chosen) {
        return switch (chosen) {
            case CheapestRoute.Found found -> Money.sum(found.cost().total());
            case CheapestRoute.None none -> Figure.UNKNOWN;
        };
    }

    private static String tokens(Optional<TokenCount> count) {
        return count.map(Numbers::tokens).orElse(Figure.UNKNOWN);
    }

    private static String led(Comparison comparison, Side side) {
        int shared = comparison.evidence().tally().shared();
        return shared == 0
                ? Figure.NOT_MEASURED
                : "%d of %d".formatted(comparison.evidence().tally().led().of(side), shared);
    }

    private static String weights(Model model) {
        return model.specs()
                .openness()
                .known()
                .map(openness -> switch (openness) {
                    case OPEN_WEIGHTS -> "open";
                    case PROPRIETARY -> "closed";
                })
                .orElse(Figure.UNKNOWN);
    }
}
