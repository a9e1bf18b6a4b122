package dev.pairwise.wording;

import dev.pairwise.catalogue.Kind;
import dev.pairwise.catalogue.Model;
import dev.pairwise.comparison.CheapestRoute;
import dev.pairwise.comparison.CostComparison;
import dev.pairwise.comparison.CostGap;
import dev.pairwise.comparison.Side;
import dev.pairwise.comparison.Workload;
import java.util.List;

/** Words for the list of all pairs of one model. In each pair that model is the left one. */
public final class PairsWording {

    private PairsWording() {}

    public static String title(Model model, int page) {
        return page == 1
                ? "All comparisons of %s | Pairwise".formatted(model.name())
                : "All comparisons of %s, page %s | Pairwise".formatted(model.name(), Numbers.exact(page));
    }

    public static String description(Model model, int others) {
        return "%s against %s, each with what it costs a month.".formatted(model.name(), others(model, others));
    }

    public static String link(Model model) {
        return "All comparisons of %s".formatted(model.name());
    }

    public static List<String> introduction(Model model, int others, Workload workload) {
        return List.of(
                others == 1
                        ? "%s against %s.".formatted(model.name(), others(model, others))
                        : "%s against %s, its nearest rivals first.".formatted(model.name(), others(model, others)),
                "Costs are for %s, each on the cheapest route that takes such a request."
                        .formatted(CostWording.workload(workload)));
    }

    /** {@code 612 other language models}. */
    private static String others(Model model, int others) {
        Kind kind = model.kind().isLanguageModel() ? Kind.CHAT : model.kind();
        return others == 1
                ? "the only other of its kind"
                : "%s other %s".formatted(Numbers.exact(others), Labels.plural(kind));
    }

    /** What the model itself costs. */
    public static String own(Model model, CheapestRoute cheapest) {
        return switch (cheapest) {
            case CheapestRoute.Found found ->
                "%s costs %s a month, %s.".formatted(model.name(), sum(found), CostWording.route(found));
            case CheapestRoute.None none ->
                "What %s costs cannot be said: %s.".formatted(model.name(), CostWording.route(none));
        };
    }

    public static String against(Model other) {
        return "vs %s".formatted(other.name());
    }

    /** What the other model costs, and what that is beside the cost of this one. */
    public static String cost(Model model, CostComparison costs) {
        return switch (costs) {
            case CostComparison.Compared compared -> gap(model, compared.gap());
            case CostComparison.Unpriced unpriced ->
                unpriced(model, unpriced.routes().left(), unpriced.routes().right());
        };
    }

    private static String gap(Model model, CostGap gap) {
        String cost = Money.sum(gap.costs().right());
        return switch (gap) {
            case CostGap.Tie tie ->
                Money.sum(tie.costs().left()).equals(cost)
                        ? "%s a month, the same".formatted(cost)
                        : "%s a month, about the same".formatted(cost);
            case CostGap.Cheaper cheaper
            when cheaper.cheaper() == Side.RIGHT ->
                "%s a month, %s less".formatted(cost, Numbers.percent(cheaper.shareOfDearer()));
            case CostGap.Cheaper dearer -> dearer(model, dearer, cost);
        };
    }

    private static String dearer(Model model, CostGap.Cheaper gap, String cost) {
        return gap.saidTimes()
                .map(times -> "%s a month, %s times as much".formatted(cost, Numbers.times(times)))
                .orElseGet(() -> "%s a month; %s costs %s less"
                        .formatted(cost, model.name(), Numbers.percent(gap.shareOfDearer())));
    }

    private static String unpriced(Model model, CheapestRoute own, CheapestRoute its) {
        return switch (its) {
            case CheapestRoute.Found found ->
                "%s a month; for %s, %s".formatted(sum(found), model.name(), CostWording.route(own));
            case CheapestRoute.None none -> CostWording.route(none);
        };
    }

    private static String sum(CheapestRoute.Found found) {
        return Money.sum(found.cost().total());
    }
}
