package dev.pairwise.catalogue;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dev.pairwise.document.RouteRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who lists which route of a model, the strongest source first ({@link PricePrecedence}). */
final class Listings {

    private final Map<String, Provider> providers;
    private final Stamps stamps;
    private final WebSites sites;
    private final Map<String, Map<RouteKey, List<Listing>>> byModel;

    Listings(List<RouteRecord> records, Map<String, Provider> providers, Stamps stamps, WebSites sites) {
        this.providers = providers;
        this.stamps = stamps;
        this.sites = sites;
        this.byModel = records.stream()
                .collect(groupingBy(
                        RouteRecord::model,
                        groupingBy(RouteKey::of, collectingAndThen(toList(), this::strongestFirst))));
    }

    Map<RouteKey, List<Listing>> of(String model) {
        return byModel.getOrDefault(model, Map.of());
    }

    /** When every route of a model has ended: the listing that ended last, of a shown provider or not. */
    Optional<Listing> lastEnded(String model) {
        List<Listing> chosen = of(model).values().stream().map(List::getFirst).toList();
        return chosen.stream().allMatch(Listing::hasEnded)
                ? chosen.stream()
                        .max(comparing(Listing::ended).thenComparing(PricePrecedence.STRONGEST_FIRST.reversed()))
                : Optional.empty();
    }

    Provider provider(String slug) {
        Provider provider = providers.get(slug);
        if (provider == null) {
            throw new IllegalArgumentException("no provider is named " + slug);
        }
        return provider;
    }

    private List<Listing> strongestFirst(List<RouteRecord> records) {
        LocalDate newest = records.stream()
                .map(record -> stamps.of(record).checked())
                .max(naturalOrder())
                .orElse(LocalDate.MIN);
        return records.stream()
                .map(record -> listing(record, newest))
                .sorted(PricePrecedence.STRONGEST_FIRST)
                .toList();
    }

    /** The own word of a provider counts as such only while it is about as new as what others say of the route. */
    private Listing listing(RouteRecord record, LocalDate newest) {
        Provenance provenance = stamps.of(record);
        boolean isNewEnough =
                provenance.checked().plusDays(PricePrecedence.OWN_WORD_DAYS).compareTo(newest) >= 0;
        return new Listing(record, provenance, isNewEnough && isOwn(provider(record.provider()), provenance));
    }

    /** The provider's own data set, or a page of its own that was looked up and not merely cited by a collection. */
    private boolean isOwn(Provider provider, Provenance provenance) {
        if (provenance.source().slug().equals(provider.slug())) {
            return true;
        }
        return !Precedence.isCollection(provenance.source())
                && provenance
                        .url()
                        .flatMap(url -> provider.url().filter(own -> sites.areOne(own, url)))
                        .isPresent();
    }
}
