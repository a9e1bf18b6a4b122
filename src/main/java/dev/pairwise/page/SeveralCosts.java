package dev.pairwise.page;

import dev.pairwise.catalogue.Rate;
import dev.pairwise.comparison.CheapestRoute;
import dev.pairwise.comparison.Several;
import dev.pairwise.page.SeveralTable.Row;
import dev.pairwise.wording.CostWording;
import dev.pairwise.wording.Money;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/** What a month of each of several models costs, and the route that gives it. */
final class SeveralCosts {

    private final Several several;
    private final SourceList sources;
    private final Cells cells;

    SeveralCosts(Several several, SourceList sources, Cells cells) {
        this.several = several;
        this.sources = sources;
        this.cells = cells;
    }

    SeveralTable table() {
        return SeveralTables.of(
                "Each on its cheapest route that takes such a request",
                List.of(
                        monthly(),
                        SeveralTables.row("A thousand requests", ofRoutes(this::perThousand)),
                        SeveralTables.row("Route", ofRoutes(this::route)),
                        price("Input price there", Rate.INPUT),
                        price("Output price there", Rate.OUTPUT)));
    }

    private Row monthly() {
        List<Cell> amounts = ofRoutes(route -> switch (route) {
            case CheapestRoute.Found found -> cited(Money.sum(found.cost().total()), found);
            case CheapestRoute.None _ -> Cell.unknown("unavailable");
        });
        Row placed = SeveralTables.placed("Monthly cost", amounts, several.costPlacings());
        List<Optional<Integer>> bars = several.costShares().stream()
                .map(share -> share.map(Bars::thousandths))
                .toList();
        return new Row(
                placed.label(),
                Optional.empty(),
                IntStream.range(0, bars.size())
                        .mapToObj(place -> placed.values().get(place).barred(bars.get(place)))
                        .toList());
    }

    private Cell perThousand(CheapestRoute route) {
        return switch (route) {
            case CheapestRoute.Found found -> cited(Money.sum(found.cost().perThousandRequests()), found);
            case CheapestRoute.None _ -> Cell.unknown("unavailable");
        };
    }

    private Cell route(CheapestRoute route) {
        return switch (route) {
            case CheapestRoute.Found found -> cited(CostWording.route(found), found);
            case CheapestRoute.None none -> Cell.unknown(CostWording.route(none));
        };
    }

    private Cell cited(String text, CheapestRoute.Found found) {
        return Cell.of(text).noted(List.of(sources.cite(found.route().provenance())));
    }

    private Row price(String label, Rate rate) {
        return SeveralTables.placed(
                label, ofRoutes(route -> Prices.price(route, rate, cells)), several.pricePlacings(rate));
    }

    private List<Cell> ofRoutes(Function<CheapestRoute, Cell> cell) {
        return several.routes().stream().map(cell).toList();
    }
}
