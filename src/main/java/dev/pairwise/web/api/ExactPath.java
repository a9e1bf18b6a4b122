package dev.pairwise.web.api;

import dev.pairwise.catalogue.Model;
import dev.pairwise.comparison.Pair;
import dev.pairwise.edition.Edition;
import dev.pairwise.edition.NamedModel;
import dev.pairwise.edition.NamedPair;
import dev.pairwise.page.Links;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The one way to write the path of a resource, whatever way it was asked for; nothing for what is no resource. */
final class ExactPath {

    private static final String OPEN_API = "openapi";
    private static final String MODELS = "models";
    private static final Set<String> PARTS_OF_MODELS = Set.of("routes", "scores", "prices");

    private static final Set<String> LISTS = Set.of(
            MODELS,
            "makers",
            "providers",
            "routes",
            "benchmarks",
            "pairs",
            "search",
            "changes",
            "sources",
            OPEN_API + ".json",
            OPEN_API + ".yaml");

    private final Edition edition;
    private final Directory directory;

    ExactPath(Edition edition, Directory directory) {
        this.edition = edition;
        this.directory = directory;
    }

    /** Of decoded pieces below the interface. */
    Optional<String> of(List<String> pieces) {
        return below(pieces).map(path -> Links.api() + path);
    }

    private Optional<String> below(List<String> pieces) {
        return switch (pieces.size()) {
            case 0 -> Optional.of("");
            case 1 -> list(lowerCase(pieces.getFirst()));
            case 2 -> thing(lowerCase(pieces.getFirst()), pieces.get(1));
            case 3 -> third(lowerCase(pieces.getFirst()), pieces.get(1), pieces.get(2));
            default -> Optional.empty();
        };
    }

    private static Optional<String> list(String name) {
        return name.equals(OPEN_API)
                ? list(OPEN_API + ".json")
                : Optional.of("/" + name).filter(path -> LISTS.contains(name));
    }

    private Optional<String> thing(String list, String name) {
        return switch (list) {
            case MODELS -> model(name);
            case "makers" -> filed(list, name, directory.makers());
            case "providers" -> filed(list, name, directory.providers());
            case "benchmarks" -> filed(list, name, directory.benchmarks());
            case "routes" -> filed(list, name, directory.routes());
            default -> Optional.empty();
        };
    }

    private Optional<String> third(String list, String name, String last) {
        return switch (list) {
            case MODELS ->
                PARTS_OF_MODELS.contains(lowerCase(last))
                        ? model(name).map(path -> path + "/" + lowerCase(last))
                        : Optional.empty();
            case "pairs" ->
                switch (NamedPair.of(name, last, edition.catalogue())) {
                    case NamedPair.Two(Pair pair) -> Optional.of(Addresses.PAIRS + ofPair(pair));
                    case NamedPair.One(Model model) -> Optional.of(Links.model(model.slug()));
                    case NamedPair.Missing _ -> Optional.empty();
                };
            default -> Optional.empty();
        };
    }

    private Optional<String> model(String name) {
        return NamedModel.of(name, edition.catalogue()) instanceof NamedModel.Known(Model model)
                ? Optional.of(Links.model(model.slug()))
                : Optional.empty();
    }

    private static String ofPair(Pair pair) {
        return "/" + pair.left().slug() + "/" + pair.right().slug();
    }

    private static Optional<String> filed(String list, String name, Map<String, ?> bySlug) {
        return Stream.of(lowerCase(name))
                .filter(bySlug::containsKey)
                .findFirst()
                .map(slug -> "/" + list + "/" + slug);
    }

    private static String lowerCase(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
