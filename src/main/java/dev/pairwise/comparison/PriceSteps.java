package dev.pairwise.comparison;

import dev.pairwise.catalogue.Provenance;
import dev.pairwise.catalogue.Rate;
import dev.pairwise.catalogue.Rates;
import dev.pairwise.catalogue.RecordedPrice;
import dev.pairwise.catalogue.Route;
import dev.pairwise.catalogue.Usd;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the chosen route of each side charged over time, oldest first, its price of today last; empty where no history is recorded. Peak
 * prices and incomplete ones are no steps.
 */
public record PriceSteps(Sides<List<Step>> steps) {

    public PriceSteps {
        steps = steps.map(List::copyOf);
    }

    /** From one day on, until the next step or {@code to}: prices a million tokens and their blend. */
    public record Step(
            LocalDate from, Optional<LocalDate> to, Usd input, Usd output, Usd blended, Provenance provenance) {

        static Step of(LocalDate from, Optional<LocalDate> to, Rates rates, Provenance provenance) {
            return new Step(
                    from,
                    to,
                    rates.of(Rate.INPUT).orElseThrow(),
                    rates.of(Rate.OUTPUT).orElseThrow(),
                    BlendedPrice.of(rates),
                    provenance);
        }

        /** One price recorded twice: it holds for as long as the later record says. */
        Step until(Step later) {
            return new Step(from, later.to, input, output, blended, provenance);
        }

        boolean hasPricesOf(Step other) {
            return input.equals(other.input) && output.equals(other.output);
        }
    }

    public boolean isEmpty() {
        return steps.both(List::isEmpty);
    }

    /** Of the route that gives the cost of one model. */
    static List<Step> steps(CheapestRoute cheapest) {
        return switch (cheapest) {
            case CheapestRoute.Found found -> steps(found.route());
            case CheapestRoute.None none -> List.of();
        };
    }

    private static List<Step> steps(Route route) {
        List<Step> steps = new ArrayList<>();
        route.history().stream()
                .filter(price -> price.peakHours().isEmpty() && price.rates().areComplete())
                .filter(price -> !route.announces(price))
                .map(PriceSteps::step)
                .forEach(step -> addChange(steps, step));
        if (!steps.isEmpty()) {
            Provenance today = route.provenance();
            addChange(steps, Step.of(since(today, steps.getLast()), Optional.empty(), route.rates(), today));
        }
        return steps;
    }

    /** A price that its source dates before the last recorded one can only have followed that one. */
    private static LocalDate since(Provenance today, Step last) {
        return today.changed().isAfter(last.from())
                ? today.changed()
                : last.to().orElse(today.checked());
    }

    private static Step step(RecordedPrice price) {
        return Step.of(price.from(), price.to(), price.rates(), price.provenance());
    }

    /** Two records of one price are one step. */
    private static void addChange(List<Step> steps, Step next) {
        if (steps.isEmpty() || !steps.getLast().hasPricesOf(next)) {
            steps.add(next);
        } else {
            steps.addLast(steps.removeLast().until(next));
        }
    }
}
