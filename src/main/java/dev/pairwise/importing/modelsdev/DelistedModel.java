package dev.pairwise.importing.modelsdev;

import dev.pairwise.importing.recognition.Dates;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One model that models.dev listed once and lists no more, with the last that was seen of it. */
record DelistedModel(
        String uid,
        String maker,
        @Nullable String name,
        @Nullable String releaseDate,
        @Nullable String knowledge,
        Limits limit,
        Modalities modalities,
        @Nullable Boolean reasoning,
        @Nullable Boolean toolCall,
        @Nullable Boolean openWeights,
        List<LastRoute> routes) {

    DelistedModel {
        routes = routes == null ? List.of() : List.copyOf(routes);
    }

    /** A route on the day it was last listed; prices in US dollars per million tokens. */
    record LastRoute(
            String provider,
            String route,
            @Nullable String lastSeen,
            @Nullable Cost cost) {

        Optional<LocalDate> ended() {
            return Dates.day(lastSeen);
        }
    }

    /** The routes as a provider's list would have shown them. */
    List<Offer> offers() {
        return routes.stream()
                .map(route -> Offer.of(route.provider(), listed(route)))
                .toList();
    }

    Optional<LocalDate> lastSeen() {
        return routes.stream().flatMap(route -> route.ended().stream()).max(Comparator.naturalOrder());
    }

    private ListedModel listed(LastRoute route) {
        return new ListedModel(
                route.route(),
                Objects.requireNonNullElse(name, route.route()),
                reasoning,
                toolCall,
                null,
                knowledge,
                releaseDate,
                route.lastSeen(),
                modalities,
                openWeights,
                limit,
                route.cost(),
                null,
                null,
                null);
    }
}
