package dev.pairwise.importing.genaiprices;

import dev.pairwise.catalogue.Rate;
import dev.pairwise.document.CatalogueDocument;
import dev.pairwise.document.PriceRecord;
import dev.pairwise.document.SourceRecord;
import dev.pairwise.importing.Translation;
import dev.pairwise.importing.recognition.ForeignProviders;
import dev.pairwise.importing.recognition.Opinions;
import dev.pairwise.importing.recognition.PriceReader;
import dev.pairwise.importing.recognition.RouteOpinion;
import dev.pairwise.importing.recognition.StoredRoute;
import dev.pairwise.importing.recognition.StoredRoutes;
import dev.pairwise.importing.recognition.UnknownNames;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Puts the prices of one edition to the routes of the catalogue: each route hears the entry that names it, or the first that fits. */
final class PriceBook {

    private static final ForeignProviders PROVIDERS = ForeignProviders.beside(GenaiPrices.class);

    private final Opinions opinions;
    private final StoredRoutes routes;
    private final PriceReader reader;
    private final UnknownNames unknown = new UnknownNames();
    private final CatalogueDocument stored;

    PriceBook(String file, SourceRecord source, CatalogueDocument stored) {
        this.opinions = new Opinions(source);
        this.routes = StoredRoutes.of(stored);
        this.reader = new PriceReader(file);
        this.stored = stored;
    }

    Translation translation(JsonNode providers) {
        for (int index = 0; index < providers.size(); index++) {
            JsonNode provider = providers.get(index);
            List<PriceEntry> entries = PriceEntry.of(provider, "$[%d]".formatted(index));
            String id = provider.path("id").asString("");
            PROVIDERS
                    .named(id)
                    .ifPresentOrElse(
                            ours -> hear(id, ours, entries, address(provider)),
                            () -> entries.forEach(entry -> unknown.add("provider " + id)));
        }
        return new Translation(opinions.document(), reader.rejections(), List.of(), unknown.unmapped());
    }

    private void hear(
            String provider, ForeignProviders.Entry ours, List<PriceEntry> entries, @Nullable String address) {
        Set<PriceEntry> heard = new HashSet<>();
        for (StoredRoute route : routes.at(ours.provider())) {
            entryFor(route, ours, entries).ifPresent(entry -> {
                heard.add(entry);
                hear(entry, route, address);
            });
        }
        entries.stream()
                .filter(entry -> !heard.contains(entry))
                .forEach(entry -> unknown.add(provider + "/" + entry.id()));
    }

    /** A provider that serves in one region speaks of its routes there alone. */
    private static Optional<PriceEntry> entryFor(
            StoredRoute route, ForeignProviders.Entry ours, List<PriceEntry> entries) {
        if (ours.region() != null && !ours.region().equals(route.region())) {
            return Optional.empty();
        }
        boolean abroad = ours.region() == null && isDoorForOneCountry(route);
        return abroad
                ? Optional.empty()
                : entries.stream()
                        .filter(entry -> entry.names(route))
                        .findFirst()
                        .or(() -> entries.stream()
                                .filter(entry -> entry.matches(route, ours.region()))
                                .findFirst());
    }

    /** Such a route bears the id of the route that is open to all, so that only its region tells them apart. */
    private static boolean isDoorForOneCountry(StoredRoute route) {
        return "cn".equals(route.region());
    }

    private void hear(PriceEntry entry, StoredRoute route, @Nullable String address) {
        int faults = reader.rejections().size();
        Schedule schedule = entry.schedule();
        RouteOpinion opinion = new RouteOpinion(route).takes(entry.context());
        schedule.on(opinions.day()).map(this::read).ifPresent(rates -> {
            rates.base().forEach(opinion::charges);
            opinion.charges(rates.tiers());
        });
        if (reader.rejections().size() == faults && !route.hasEnded()) {
            opinions.add(opinion, address);
            tellPhases(schedule, route, address);
            tellPeak(schedule, route, address);
        }
    }

    private BookedRates read(Schedule.Phase phase) {
        return BookedRates.read(phase.prices(), phase.path(), reader);
    }

    /** Each phase with a first day, be it to come. The first of all began nobody knows when, so it has no period. */
    private void tellPhases(Schedule schedule, StoredRoute route, @Nullable String address) {
        for (int index = 0; index < schedule.phases().size(); index++) {
            Schedule.Phase phase = schedule.phases().get(index);
            LocalDate end = index + 1 < schedule.phases().size()
                    ? schedule.phases().get(index + 1).from()
                    : null;
            if (phase.from() != null) {
                tell(route, null, null, phase.from(), end, read(phase), address);
            }
        }
    }

    private void tellPeak(Schedule schedule, StoredRoute route, @Nullable String address) {
        schedule.peak().ifPresent(hours -> {
            LocalDate begun = schedule.on(opinions.day())
                    .map(Schedule.Phase::from)
                    .orElseGet(() -> toldBefore(route).orElse(opinions.day()));
            BookedRates rates = BookedRates.read(hours.prices(), hours.path(), reader);
            tell(route, "peak", schedule.peakHours(), begun, null, rates, address);
        });
    }

    /** The day on which this source was first read to have a peak price of the route. */
    private Optional<LocalDate> toldBefore(StoredRoute route) {
        return stored.prices().stream()
                .filter(price -> opinions.source().equals(price.source()) && "peak".equals(price.mode()))
                .filter(price -> price.provider().equals(route.provider())
                        && price.modelId().equals(route.modelId())
                        && Objects.equals(price.variant(), route.variant())
                        && Objects.equals(price.region(), route.region()))
                .map(PriceRecord::from)
                .min(LocalDate::compareTo);
    }

    private void tell(
            StoredRoute route,
            @Nullable String mode,
            @Nullable String hours,
            LocalDate from,
            @Nullable LocalDate to,
            BookedRates rates,
            @Nullable String address) {
        if (rates.isPrice()) {
            opinions.add(new PriceRecord(
                    route.model(),
                    route.provider(),
                    route.modelId(),
                    route.variant(),
                    route.region(),
                    mode,
                    hours,
                    from,
                    to,
                    rates.of(Rate.INPUT),
                    rates.of(Rate.OUTPUT),
                    rates.of(Rate.CACHE_READ),
                    opinions.source(),
                    address,
                    opinions.day(),
                    opinions.day()));
        }
    }

    private static @Nullable String address(JsonNode provider) {
        return provider.path("pricing_urls")
                .valueStream()
                .map(url -> url.asString(""))
                .filter(url -> url.startsWith("https://"))
                .findFirst()
                .orElse(null);
    }
}
