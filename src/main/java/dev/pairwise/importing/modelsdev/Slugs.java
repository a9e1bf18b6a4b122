package dev.pairwise.importing.modelsdev;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Addresses of models: the last part of the canonical id, or of the ids providers use, with its dots; the maker in front where two share one. */
record Slugs(ReviewedModels reviewed) {

    private static final Pattern NOT_IN_A_SLUG = Pattern.compile("[^a-z0-9.]+");

    /** Every model's slug by its id. */
    Map<String, String> of(List<Recognised> models) {
        Map<String, String> slugs = new TreeMap<>();
        models.forEach(model -> slugs.put(model.id(), slug(model)));
        Map<String, Long> uses =
                slugs.values().stream().collect(Collectors.groupingBy(slug -> slug, Collectors.counting()));
        Map<String, String> unique = new HashMap<>();
        for (Recognised model : models) {
            String slug = slugs.getOrDefault(model.id(), "");
            unique.put(
                    model.id(), uses.getOrDefault(slug, 0L) > 1 ? model.maker().slug() + "-" + slug : slug);
        }
        return unique;
    }

    /** Any id in the form of a slug. */
    static String form(String id) {
        String tail = id.substring(id.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        return NOT_IN_A_SLUG.matcher(tail).replaceAll("-").replaceAll("^[.-]+|(?<![.-])[.-]+$", "");
    }

    private String slug(Recognised model) {
        String given = reviewed.of(model.id()).slug();
        if (given != null) {
            return given;
        }
        return model.canonical() ? form(model.id()) : spelt(model).orElseGet(() -> form(model.id()));
    }

    /** The key as most providers write it, dots and all; a spelling with dots says more than one without. */
    private static Optional<String> spelt(Recognised model) {
        Pattern spelling = Pattern.compile(Pattern.quote(model.key()).replace("-", "\\E[-._ ]?\\Q"));
        List<String> spellings = model.offers().stream()
                .map(offer -> spelling.matcher(offer.listed().id().toLowerCase(Locale.ROOT)))
                .filter(Matcher::find)
                .map(matcher -> form(matcher.group()))
                .toList();
        return Majority.of(spellings.stream().filter(text -> text.contains(".")))
                .or(() -> Majority.of(spellings.stream()));
    }
}
