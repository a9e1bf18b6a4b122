package dev.pairwise.wording;

import dev.pairwise.catalogue.Model;
import dev.pairwise.catalogue.Provider;
import dev.pairwise.catalogue.ProviderTier;
import dev.pairwise.catalogue.Status;
import dev.pairwise.comparison.Workload;
import java.time.LocalDate;
import java.util.Collection;

/** Words that the pages of makers, families, providers and tests share. */
public final class PlaceWording {

    private PlaceWording() {}

    /** As search engines print it: with what it holds where there is room for that. */
    static String title(String name, String what) {
        String full = "%s: %s | Pairwise".formatted(name, what);
        return full.length() <= MetaWording.LONGEST_TITLE ? full : "%s | Pairwise".formatted(name);
    }

    /** {@code 812 routes at 53 providers}. */
    static String routes(int routes, int providers) {
        return "%s at %s"
                .formatted(English.count(routes, "route", "routes"), English.count(providers, "provider", "providers"));
    }

    static String models(int models) {
        return English.count(models, "model", "models");
    }

    static String names(Collection<Provider> providers) {
        return English.and(providers.stream().map(Provider::name).toList());
    }

    /** As a column says it; only shown tiers have a page. */
    public static String tier(ProviderTier tier) {
        return switch (tier) {
            case FIRST_PARTY -> "Makers' own providers";
            case HOST -> "Hosts";
            case GATEWAY -> "Gateways";
            case PLAN -> "Plans";
            case OTHER -> "Others";
        };
    }

    /** Above tables of models that are in an order. */
    public static String caption(String order) {
        return "%s. The notes at the end of a row name the sources of all its figures.".formatted(order);
    }

    /** Of all prices in tables of models. */
    public static String prices() {
        return "Prices are US dollars per million tokens on the cheapest route at the default workload: %s."
                .formatted(CostWording.workload(Workload.DEFAULT));
    }

    /** {@code active}, with the retirement date where one is known. */
    public static String status(Model model, Status status) {
        return model.specs().retires().known().map(date -> status(status, date)).orElseGet(() -> Labels.of(status));
    }

    private static String status(Status status, LocalDate retires) {
        return "%s, retirement date %s".formatted(Labels.of(status), retires);
    }

    /** No place of this kind has the name. */
    public static String unknown(String kind, String name) {
        return "No %s is recorded under the name “%s”.".formatted(kind, name);
    }
}
