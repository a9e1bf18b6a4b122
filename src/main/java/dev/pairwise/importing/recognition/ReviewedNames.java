package dev.pairwise.importing.recognition;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A reviewed table of names of one data set that the rules cannot read or read wrongly: to the slug of the model, or to nothing where the
 * name means no model of any catalogue or another one than it seems. Case does not matter.
 */
public record ReviewedNames(Map<String, String> slugs) {

    public static final ReviewedNames NONE = new ReviewedNames(Map.of());

    public ReviewedNames {
        Map<String, String> lower = new TreeMap<>();
        slugs.forEach((name, slug) -> lower.put(name.toLowerCase(Locale.ROOT), slug));
        slugs = Map.copyOf(lower);
    }

    /** The table {@code names.json} beside a class. */
    public static ReviewedNames beside(Class<?> owner) {
        return new ReviewedNames(Tables.map(owner, "names.json", String.class));
    }

    /** Whether somebody looked at a name, whatever came of it. */
    public boolean has(String name) {
        return slugs.containsKey(name.toLowerCase(Locale.ROOT));
    }

    Optional<String> slug(String name) {
        return Optional.ofNullable(slugs.get(name.toLowerCase(Locale.ROOT))).filter(slug -> !slug.isEmpty());
    }

    boolean isRefused(String name) {
        return "".equals(slugs.get(name.toLowerCase(Locale.ROOT)));
    }
}
