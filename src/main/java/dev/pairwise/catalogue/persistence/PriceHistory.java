package dev.pairwise.catalogue.persistence;

import dev.pairwise.catalogue.persistence.StoredRoutes.ListingKey;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The recorded prices of all routes: a price that moves closes its period and opens another. */
final class PriceHistory {

    private static final Comparator<Period> IN_TIME = Comparator.comparing(Period::from)
            .thenComparing(Period::to, Comparator.nullsLast(Comparator.naturalOrder()));

    private final StoredRows<RoutePriceRow> rows;
    private final Events events;
    private final Map<ListingKey, List<RoutePriceRow>> open;
    private final Set<ListingKey> told = new HashSet<>();

    PriceHistory(StoredRows<RoutePriceRow> rows, Events events) {
        this.rows = rows;
        this.events = events;
        this.open = rows.rows().stream()
                .filter(row -> row.period().isStandard() && row.period().to() == null)
                .collect(Collectors.groupingBy(PriceHistory::keyOf));
    }

    /** Takes in a period that a document tells of. */
    void tell(long route, Period period, Stamp stamp) {
        rows.put(new RoutePriceRow(null, route, period, stamp));
        told.add(new ListingKey(route, stamp.source()));
    }

    /** Records that a listed price moved, unless the document tells the history of this route itself. */
    void move(
            String model,
            long route,
            RateColumns before,
            @Nullable LocalDate since,
            Stamp old,
            RateColumns after,
            Stamp now) {
        if (told.contains(new ListingKey(route, now.source()))) {
            return;
        }
        for (Difference difference : Difference.between(before.byCode(), after.byCode())) {
            events.priceChanged(model, route, difference, now.changed(), now.source());
        }
        LocalDate day = now.changed();
        Period next = Period.standard(after, day, null);
        Period last = Period.standard(before, earlier(Objects.requireNonNullElse(since, old.changed()), day), null);
        if (!next.byCode().equals(last.byCode())) {
            succeed(route, last, next, now);
        }
    }

    private void succeed(long route, Period last, Period next, Stamp stamp) {
        List<RoutePriceRow> running = open.getOrDefault(new ListingKey(route, stamp.source()), List.of());
        if (running.isEmpty() && last.saysAnything()) {
            put(route, last.closedOn(next.from()), stamp);
        }
        running.forEach(row -> put(route, row.period().closedOn(next.from()), stamp));
        if (next.saysAnything()) {
            put(route, next, stamp);
        }
    }

    private void put(long route, Period period, Stamp stamp) {
        rows.put(new RoutePriceRow(null, route, period, stamp));
    }

    /** Each step of a told history is a change, whenever it was told. */
    void recordSteps(Map<Long, String> modelOf) {
        Map<ListingKey, List<Period>> periods = rows.rows().stream()
                .filter(row -> row.period().isStandard() && told.contains(keyOf(row)))
                .collect(Collectors.groupingBy(
                        PriceHistory::keyOf, Collectors.mapping(RoutePriceRow::period, Collectors.toList())));
        periods.forEach((key, list) ->
                recordSteps(key, Objects.requireNonNull(modelOf.get(key.route())), new ArrayList<>(list)));
    }

    private void recordSteps(ListingKey key, String model, List<Period> periods) {
        periods.sort(IN_TIME);
        for (int index = 1; index < periods.size(); index++) {
            Period next = periods.get(index);
            for (Difference difference :
                    Difference.between(periods.get(index - 1).byCode(), next.byCode())) {
                if (difference.oldValue() != null && difference.newValue() != null) {
                    events.priceChanged(model, key.route(), difference, next.from(), key.source());
                }
            }
        }
    }

    void save() {
        rows.save();
    }

    private static ListingKey keyOf(RoutePriceRow row) {
        return new ListingKey(row.route(), row.stamp().source());
    }

    private static LocalDate earlier(LocalDate left, LocalDate right) {
        return left.isBefore(right) ? left : right;
    }
}
