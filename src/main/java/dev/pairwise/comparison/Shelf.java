package dev.pairwise.comparison;

import dev.pairwise.catalogue.Slug;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Things of one kind in the order in which they are listed, found by the name that their address ends with. */
public final class Shelf<T> {

    private final Map<String, T> bySlug = new LinkedHashMap<>();
    private final NearestNames<T> names;

    private Shelf(Collection<T> things, Function<T, Slug> slug, Function<T, String> name) {
        things.forEach(thing -> bySlug.put(slug.apply(thing).value(), thing));
        this.names = NearestNames.of(things, slug, name);
    }

    static <T> Shelf<T> of(Collection<T> things, Function<T, Slug> slug, Function<T, String> name) {
        return new Shelf<>(things, slug, name);
    }

    public List<T> all() {
        return List.copyOf(bySlug.values());
    }

    public Optional<T> find(String slug) {
        return Optional.ofNullable(bySlug.get(slug));
    }

    /** Those with the nearest names to one that means none, nearest first. */
    public List<T> nearest(String text, int most) {
        return names.to(text, most);
    }
}
