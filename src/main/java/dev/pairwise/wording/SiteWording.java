package dev.pairwise.wording;

import java.time.LocalDate;
import java.util.List;

/** Words for the front door and the pages that say no. */
public final class SiteWording {

    private SiteWording() {}

    public static List<String> introduction() {
        return List.of(
                "Pairwise compares two language models at a time: what they cost for your traffic, what they can do, how they did on the same tests, and what changes when you switch.",
                "Every fact has a source and a date. What nobody has said is shown as unknown, never as No, and no winner is named without the facts for it.");
    }

    public static String homeDescription() {
        return "Compare two language models: monthly cost at your traffic, context, capabilities, benchmarks and providers, each fact with its source and date.";
    }

    public static String counts(int models, int routes, int providers, LocalDate date) {
        return "%s, %s at %s. Catalogue of %s."
                .formatted(
                        English.count(models, "model", "models"),
                        English.count(routes, "route", "routes"),
                        English.count(providers, "provider", "providers"),
                        date);
    }

    public static String pairsWorthALook() {
        return "New models against their nearest rivals";
    }

    public static String pickerDescription() {
        return "Choose two language models and see them side by side: cost, context, capabilities, benchmarks and switching.";
    }

    public static String pickerIntroduction() {
        return "Choose two models by name. Any two can be compared.";
    }
}
