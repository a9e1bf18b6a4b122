package dev.pairwise.page;

import dev.pairwise.catalogue.Model;
import dev.pairwise.catalogue.Rate;
import dev.pairwise.catalogue.RecordedPrice;
import dev.pairwise.catalogue.Route;
import dev.pairwise.comparison.Comparison;
import dev.pairwise.comparison.ListedRoutes;
import dev.pairwise.comparison.PriceSteps;
import dev.pairwise.comparison.Side;
import dev.pairwise.comparison.Sides;
import dev.pairwise.page.PricingSection.History;
import dev.pairwise.page.PricingSection.HistoryRow;
import dev.pairwise.wording.Money;
import dev.pairwise.wording.PricingWording;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The recorded prices of both chosen routes over time, drawn and as a table. */
final class Histories {

    private static final String MODEL = "Model";
    private static final String PROVIDER = "Provider";

    private final SourceList sources;

    Histories(SourceList sources) {
        this.sources = sources;
    }

    History of(Comparison comparison) {
        PriceSteps steps = comparison.costs().history();
        if (steps.isEmpty()) {
            return new History(PricingWording.noHistory(), Optional.empty(), MODEL, List.of());
        }
        List<HistoryRow> rows = Arrays.stream(Side.values())
                .flatMap(side -> steps.steps().of(side).stream().map(step -> row(comparison, side, step)))
                .toList();
        return new History(
                PricingWording.history(comparison),
                Optional.of(new HistoryChart(steps, checked(comparison)).drawing()),
                MODEL,
                rows);
    }

    private static Sides<Optional<LocalDate>> checked(Comparison comparison) {
        return comparison
                .costs()
                .backing()
                .map(backing -> backing.map(price -> price.route().provenance().checked()));
    }

    /** Every recorded price of every route of one model, as a table alone: a drawing of forty routes tells nothing. */
    History of(Model model) {
        List<HistoryRow> rows = model.routes().stream()
                .flatMap(route -> route.history().stream().map(price -> row(route, price)))
                .toList();
        return new History(PricingWording.history(model.name(), rows.size()), Optional.empty(), PROVIDER, rows);
    }

    private HistoryRow row(Route route, RecordedPrice price) {
        return new HistoryRow(
                route.provider().name(),
                price.from().toString(),
                price.to().map(Object::toString).orElse("now"),
                route.modelId(),
                price.rates().of(Rate.INPUT).map(Money::exact).orElse("not stated"),
                price.rates().of(Rate.OUTPUT).map(Money::exact).orElse("not stated"),
                List.of(sources.cite(price.provenance())));
    }

    private HistoryRow row(Comparison comparison, Side side, PriceSteps.Step step) {
        return new HistoryRow(
                comparison.pair().of(side).name(),
                step.from().toString(),
                step.to().map(Object::toString).orElse("now"),
                provider(comparison, side),
                Money.exact(step.input()),
                Money.exact(step.output()),
                List.of(sources.cite(step.provenance())));
    }

    private static String provider(Comparison comparison, Side side) {
        return comparison.costs().routes().of(side).entries().stream()
                .filter(ListedRoutes.Entry::cheapest)
                .map(entry -> entry.route().provider().name())
                .findFirst()
                .orElseThrow();
    }
}
