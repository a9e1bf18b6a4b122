package dev.pairwise.importing.recognition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Who makes what: a reviewed table of makers with the names that providers give them and the words their models' names begin with. */
public record Makers(List<Maker> makers, Map<String, Maker> byName) {

    public static final Makers TABLE = of(Tables.list(Makers.class, "makers.json", Maker.class));

    /** {@code names} are ids of the maker in paths; {@code keys} is what the normalised keys of its models begin with. */
    public record Maker(String slug, String name, String url, List<String> names, Pattern keys) {}

    public static Makers of(List<Maker> makers) {
        Map<String, Maker> byName = new HashMap<>();
        for (Maker maker : makers) {
            byName.put(maker.slug(), maker);
            maker.names().forEach(name -> byName.put(name, maker));
        }
        return new Makers(List.copyOf(makers), Map.copyOf(byName));
    }

    /** Whether {@code name} is a maker and {@code key} looks like a model of it. */
    public boolean isMakerOf(String name, String key) {
        Maker maker = byName.get(name);
        return maker != null && maker.keys().matcher(key).lookingAt();
    }

    /** The maker by the model's name, since hosts put models in all kinds of folders; then by the folder. */
    public Optional<Maker> makerOf(RouteName route) {
        return makers.stream()
                .filter(maker -> maker.keys().matcher(route.key()).lookingAt())
                .findFirst()
                .or(() -> route.folders().reversed().stream()
                        .filter(byName::containsKey)
                        .map(byName::get)
                        .findFirst());
    }

    public Optional<Maker> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** The maker of a canonical id {@code maker/name}. */
    public Optional<Maker> ofCanonicalId(String id) {
        return named(id.substring(0, Math.max(0, id.indexOf('/'))));
    }
}
