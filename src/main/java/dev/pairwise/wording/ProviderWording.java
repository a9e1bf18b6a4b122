package dev.pairwise.wording;

import dev.pairwise.catalogue.Maker;
import dev.pairwise.comparison.ProviderOffers;
import dev.pairwise.comparison.Workload;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Words for the providers and the page of each. */
public final class ProviderWording {

    private ProviderWording() {}

    public static String listTitle() {
        return "Providers of language models: who serves what | Pairwise";
    }

    public static String listDescription(int providers, int routes) {
        return "%s with the models they serve over an API, on %s, and how many of those have a recorded price."
                .formatted(English.count(providers, "provider", "providers"), English.count(routes, "route", "routes"));
    }

    public static List<String> listIntroduction(int providers, int routes) {
        return List.of(
                "%s offer models here over an API, on %s. A route is one model at one provider; a region or a speed of its own is a route of its own."
                        .formatted(
                                English.count(providers, "provider", "providers"),
                                English.count(routes, "route", "routes")),
                "A maker's own provider belongs to the organisation that trained models it serves. A host serves models of others, a gateway passes requests on to other providers. Flat-rate plans are not listed.");
    }

    public static String title(ProviderOffers place, int page) {
        String name = place.provider().name();
        return page == 1
                ? PlaceWording.title(name, "models and prices per million tokens")
                : PlaceWording.title(name, "models and prices, page " + Numbers.exact(page));
    }

    public static String description(ProviderOffers place) {
        return "What %s offers: %s on %s, with prices, context, limits, the day of the check and the source."
                .formatted(
                        place.provider().name(),
                        PlaceWording.models(place.models()),
                        English.count(place.offers().size(), "route", "routes"));
    }

    /** {@code cheapest} counts the models of which it is the cheapest route. */
    public static List<String> introduction(ProviderOffers place, Optional<Maker> maker, int cheapest, int rows) {
        List<String> sentences = new ArrayList<>();
        sentences.add(who(place, maker));
        sentences.add("It offers %s here on %s, %s."
                .formatted(
                        PlaceWording.models(place.models()),
                        English.count(place.offers().size(), "route", "routes"),
                        priced(place)));
        sentences.add(cheapest(cheapest));
        if (place.offers().size() > rows) {
            sentences.add("The routes stand in order of model, %s a page.".formatted(Numbers.exact(rows)));
        }
        return List.of(String.join(" ", sentences));
    }

    private static String who(ProviderOffers place, Optional<Maker> maker) {
        String name = place.provider().name();
        String whose = maker.map(owner -> "the own provider of the maker %s".formatted(owner.name()))
                .orElse("a maker's own provider");
        return switch (place.provider().tier()) {
            case FIRST_PARTY -> "%s is %s.".formatted(name, whose);
            case HOST ->
                maker.isPresent()
                        ? "%s is a host and %s.".formatted(name, whose)
                        : "%s is a host: it serves models that others trained.".formatted(name);
            case GATEWAY -> "%s is a gateway: it passes requests on to other providers.".formatted(name);
            case PLAN, OTHER -> "%s sells by plan.".formatted(name);
        };
    }

    private static String priced(ProviderOffers place) {
        int priced = place.priced();
        if (priced == 0) {
            return "none of them with a complete price";
        }
        return priced == place.offers().size()
                ? "each with a price for input and output"
                : "%s of them with a price for input and output".formatted(English.inWords(priced));
    }

    private static String cheapest(int models) {
        String workload = CostWording.workload(Workload.DEFAULT);
        return switch (models) {
            case 0 -> "For none of them is it the cheapest route at the default workload: %s.".formatted(workload);
            case 1 -> "For one of them it is the cheapest route at the default workload: %s.".formatted(workload);
            default ->
                "For %s of them it is the cheapest route at the default workload: %s."
                        .formatted(English.inWords(models), workload);
        };
    }

    public static String caption(ProviderOffers place) {
        return "Routes of %s, in US dollars per million tokens"
                .formatted(place.provider().name());
    }

    public static String site(ProviderOffers place) {
        return "Documentation of %s".formatted(place.provider().name());
    }
}
