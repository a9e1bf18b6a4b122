package dev.pairwise.page;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dev.pairwise.catalogue.Provenance;
import dev.pairwise.catalogue.ProviderTier;
import dev.pairwise.comparison.Places;
import dev.pairwise.comparison.ProviderOffers;
import dev.pairwise.page.ProvidersPage.ProviderRow;
import dev.pairwise.page.ProvidersPage.Tier;
import dev.pairwise.wording.Numbers;
import dev.pairwise.wording.PlaceWording;
import dev.pairwise.wording.ProviderWording;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Assembles the list of providers. */
public final class ProvidersPages {

    private ProvidersPages() {}

    public static ProvidersPage of(Places places) {
        List<ProviderOffers> providers = places.providers().all();
        int routes = providers.stream().mapToInt(place -> place.offers().size()).sum();
        Map<ProviderTier, List<ProviderOffers>> tiers =
                providers.stream().collect(groupingBy(place -> place.provider().tier(), TreeMap::new, toList()));
        FactDays days = FactDays.of(providers.stream().flatMap(ProvidersPages::provenances));
        return new ProvidersPage(
                PlaceMetas.of(
                        ProviderWording.listTitle(),
                        ProviderWording.listDescription(providers.size(), routes),
                        true,
                        days.changed(),
                        PlaceMetas.HOME,
                        PlaceMetas.PROVIDERS),
                days.below(ProviderWording.listIntroduction(providers.size(), routes)),
                tiers.entrySet().stream()
                        .map(tier -> new Tier(
                                PlaceWording.tier(tier.getKey()),
                                tier.getValue().stream()
                                        .map(ProvidersPages::row)
                                        .toList()))
                        .toList());
    }

    private static ProviderRow row(ProviderOffers place) {
        return new ProviderRow(
                Names.link(place.provider()),
                Numbers.exact(place.models()),
                Numbers.exact(place.offers().size()),
                Numbers.exact(place.priced()),
                FactDays.of(provenances(place))
                        .checked()
                        .map(LocalDate::toString)
                        .orElseThrow());
    }

    private static Stream<Provenance> provenances(ProviderOffers place) {
        return place.offers().stream().map(offer -> offer.route().provenance());
    }
}
