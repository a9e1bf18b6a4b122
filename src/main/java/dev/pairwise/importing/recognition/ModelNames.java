package dev.pairwise.importing.recognition;

import dev.pairwise.document.CatalogueDocument;
import dev.pairwise.document.ModelRecord;
import dev.pairwise.document.RouteRecord;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which model of the catalogue a foreign name means. The first that hits wins: a reviewed name, a slug, an alias, the normalised key, the
 * loose key, a dated name of an undated model. A key that two models share means neither, and no name means a rolling alias: what is known of one belongs to the model it
 * pointed to that day.
 */
public final class ModelNames {

    private static final Pattern DAY = Pattern.compile("^(.+)-(20\\d{2}-?\\d{2}-?\\d{2})$");

    /** A dated name is the undated model where the day lies this near to its release: rollouts take weeks. */
    private static final long DAYS_TO_RELEASE = 45;

    private final ReviewedNames reviewed;
    private final Map<String, String> released = new HashMap<>();
    private final Set<String> slugs;
    private final Map<String, Set<String>> aliases = new HashMap<>();
    private final Map<String, Set<String>> keys = new HashMap<>();
    private final Map<String, Set<String>> looseKeys = new HashMap<>();
    private final Map<String, Set<String>> servedKeys = new HashMap<>();

    private ModelNames(CatalogueDocument stored, ReviewedNames reviewed) {
        this.reviewed = reviewed;
        Set<String> rolling = stored.models().stream()
                .filter(model -> model.rolling() != null)
                .map(ModelRecord::slug)
                .collect(Collectors.toSet());
        this.slugs = stored.models().stream()
                .map(ModelRecord::slug)
                .filter(slug -> !rolling.contains(slug))
                .collect(Collectors.toSet());
        stored.models().stream().filter(model -> slugs.contains(model.slug())).forEach(this::add);
        stored.routes().stream().filter(route -> slugs.contains(route.model())).forEach(this::add);
    }

    public static ModelNames of(CatalogueDocument stored, ReviewedNames reviewed) {
        return new ModelNames(stored, reviewed);
    }

    /** The slug of the model that a name, or a path ending in it, means. */
    public Optional<String> slug(String name) {
        if (reviewed.isRefused(name)) {
            return Optional.empty();
        }
        String text = name.substring(name.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        String key = NormalisedKey.of(name);
        return reviewed.slug(name)
                .filter(slugs::contains)
                .or(() -> Optional.of(text).filter(slugs::contains))
                .or(() -> only(aliases, text))
                .or(() -> only(keys, key))
                .or(() -> only(servedKeys, key))
                .or(() -> only(looseKeys, NormalisedKey.loose(key)))
                .or(() -> undated(key));
    }

    /** {@code gpt-4.1-2025-04-14} is {@code gpt-4.1}, unless other days of it are models of their own. */
    private Optional<String> undated(String key) {
        Matcher day = DAY.matcher(key);
        if (!day.matches()) {
            return Optional.empty();
        }
        String plain = day.group(1);
        boolean siblings = keys.keySet().stream().anyMatch(other -> other.startsWith(plain + "-20"));
        return siblings ? Optional.empty() : only(keys, plain).filter(slug -> isReleasedNear(slug, day.group(2)));
    }

    private boolean isReleasedNear(String slug, String day) {
        String dashed = day.contains("-") ? day : day.replaceFirst("(....)(..)(..)", "$1-$2-$3");
        Optional<LocalDate> release = Dates.day(released.get(slug));
        return release.isPresent()
                && Dates.day(dashed)
                        .filter(named -> Math.abs(ChronoUnit.DAYS.between(named, release.get())) <= DAYS_TO_RELEASE)
                        .isPresent();
    }

    private void add(ModelRecord model) {
        if (model.released() != null) {
            released.put(model.slug(), model.released());
        }
        model.aliases().forEach(alias -> put(aliases, alias, model.slug()));
        Stream.of(model.slug(), model.name()).map(NormalisedKey::of).forEach(key -> {
            put(keys, key, model.slug());
            put(looseKeys, NormalisedKey.loose(key), model.slug());
        });
    }

    /** What a provider calls the plain model is one more name of it. */
    private void add(RouteRecord route) {
        if (route.variant() == null && !NormalisedKey.of(route.modelId()).endsWith("latest")) {
            put(servedKeys, NormalisedKey.of(route.modelId()), route.model());
        }
    }

    private static void put(Map<String, Set<String>> index, String key, String slug) {
        index.computeIfAbsent(key, any -> new HashSet<>()).add(slug);
    }

    private static Optional<String> only(Map<String, Set<String>> index, String key) {
        Set<String> found = index.getOrDefault(key, Set.of());
        return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
    }
}
