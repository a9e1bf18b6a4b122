package dev.pairwise.page;

import dev.pairwise.catalogue.Rate;
import dev.pairwise.catalogue.Route;
import dev.pairwise.comparison.CheapestRoute;
import dev.pairwise.comparison.Comparison;
import dev.pairwise.comparison.CostComparison;
import dev.pairwise.comparison.CostGap;
import dev.pairwise.comparison.PriceGap;
import dev.pairwise.comparison.Side;
import dev.pairwise.wording.CostWording;
import dev.pairwise.wording.Money;
import java.util.Optional;
import java.util.function.Function;

/** Cheapest input and cheapest output of a pair as rows of a table: the prices of the one chosen route a side. */
final class Prices {

    static final String INPUT = "Cheapest input";
    static final String OUTPUT = "Cheapest output";

    private Prices() {}

    static Row input(Comparison comparison, Cells cells) {
        return row(INPUT, comparison, cells, Rate.INPUT, PriceGap::input);
    }

    static Row output(Comparison comparison, Cells cells) {
        return row(OUTPUT, comparison, cells, Rate.OUTPUT, PriceGap::output);
    }

    private static Row row(
            String label, Comparison comparison, Cells cells, Rate rate, Function<PriceGap, CostGap> gapOf) {
        Optional<CostGap> gap = comparison.costs().prices().map(gapOf);
        return new Row(
                label,
                price(chosen(comparison, Side.LEFT), rate, cells).marked(mark(gap, Side.LEFT)),
                price(chosen(comparison, Side.RIGHT), rate, cells).marked(mark(gap, Side.RIGHT)),
                gap.filter(CostGap.Tie.class::isInstance).isPresent());
    }

    static CheapestRoute chosen(Comparison comparison, Side side) {
        return switch (comparison.costs().monthly()) {
            case CostComparison.Compared compared -> compared.routes().of(side);
            case CostComparison.Unpriced unpriced -> unpriced.routes().of(side);
        };
    }

    static Cell price(CheapestRoute chosen, Rate rate, Cells cells) {
        return switch (chosen) {
            case CheapestRoute.Found found -> price(found.route(), rate, cells);
            case CheapestRoute.None none -> Cell.unknown(CostWording.route(none));
        };
    }

    private static Cell price(Route route, Rate rate, Cells cells) {
        return route.rates()
                .of(rate)
                .map(price -> cells.price(Money.perMillion(price), route.provenance()))
                .orElseGet(() -> Cell.unknown("not stated"));
    }

    static Cell.Mark mark(Optional<CostGap> gap, Side side) {
        return gap.map(known -> switch (known) {
                    case CostGap.Tie tie ->
                        tie.costs().left().equals(tie.costs().right()) ? Cell.Mark.EQUAL : Cell.Mark.ALIKE;
                    case CostGap.Cheaper cheaper -> cheaper.cheaper() == side ? Cell.Mark.BETTER : Cell.Mark.NONE;
                })
                .orElse(Cell.Mark.NONE);
    }
}
