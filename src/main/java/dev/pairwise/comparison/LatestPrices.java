package dev.pairwise.comparison;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dev.pairwise.catalogue.Rate;
import dev.pairwise.catalogue.RouteId;
import dev.pairwise.catalogue.Slug;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Chooses the price changes of the front page: moves of input and output prices from one amount to another, the newest day first. A model
 * comes once, with one route; of one day its maker's own prices come first, then the models that most providers offer.
 */
public final class LatestPrices {

    /** A glance, not a list. */
    public static final int SHOWN = 8;

    private final Map<Slug, RouteId> routes = new HashMap<>();
    private final List<Change> chosen = new ArrayList<>();

    private LatestPrices() {}

    /** The changes newest first. */
    static List<Change> of(List<Change> changes) {
        LatestPrices latest = new LatestPrices();
        changes.stream()
                .filter(LatestPrices::isMove)
                .collect(groupingBy(change -> change.event().date(), LinkedHashMap::new, toList()))
                .values()
                .forEach(latest::addDay);
        return List.copyOf(latest.chosen);
    }

    private void addDay(List<Change> day) {
        if (chosen.size() < SHOWN) {
            Map<Slug, Integer> providers = new HashMap<>();
            Comparator<Change> mostWantedFirst = comparing((Change change) -> !isOfMaker(change))
                    .thenComparing(
                            change -> providers.computeIfAbsent(
                                    change.model().slug(),
                                    added -> change.model().providers().size()),
                            Comparator.reverseOrder());
            day.stream().sorted(mostWantedFirst).forEach(this::add);
        }
    }

    private void add(Change change) {
        RouteId route = change.event().route().orElseThrow();
        if (chosen.size() < SHOWN
                && routes.computeIfAbsent(change.model().slug(), added -> route).equals(route)) {
            chosen.add(change);
        }
    }

    private static boolean isMove(Change change) {
        return change.isOfPrice()
                && !change.announced()
                && change.event().route().isPresent()
                && change.event()
                        .field()
                        .filter(field -> field.equals(Rate.INPUT.code()) || field.equals(Rate.OUTPUT.code()))
                        .isPresent()
                && change.event().oldValue().isPresent()
                && change.event().newValue().isPresent();
    }

    private static boolean isOfMaker(Change change) {
        return change.provider()
                .filter(provider -> provider.isOwnOf(change.model().maker()))
                .isPresent();
    }
}
