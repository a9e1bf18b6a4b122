package dev.pairwise.search;

import dev.pairwise.catalogue.Model;
import dev.pairwise.search.SearchName.Use;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The names under which a thing is looked for. */
final class SearchNames {

    private static final Pattern IN_PARENTHESES = Pattern.compile("\\([^()]*\\)");

    /** Organisations are rarely called so by those who type: "Mistral AI", "AI21 Labs". */
    private static final Pattern LAST_WORD = Pattern.compile("(?i)[ .](ai|labs)$");

    private SearchNames() {}

    /** Each way to write it once, at its best use. */
    static Stream<SearchName> of(Thing thing) {
        Set<List<String>> seen = new HashSet<>();
        Stream<SearchName> names = switch (thing.hit()) {
            case Hit.OfModel(var model) -> ofModel(thing, model);
            case Hit.OfMaker(var maker) -> ofOrganisation(thing, maker.name());
            case Hit.OfProvider(var provider) -> ofOrganisation(thing, provider.name());
            case Hit.OfBenchmark(var benchmark) -> named(thing, Use.NAME, Stream.of(benchmark.name(), thing.slug()));
        };
        return names.filter(name -> !name.parts().isEmpty() && seen.add(name.parts()));
    }

    private static Stream<SearchName> ofModel(Thing thing, Model model) {
        return Stream.of(
                        named(thing, Use.NAME, Stream.of(model.name(), thing.slug())),
                        named(thing, Use.ALIAS, model.aliases().stream().map(alias -> alias.value())),
                        named(thing, Use.PART, brief(thing, model)),
                        named(thing, Use.ID, ids(model)))
                .flatMap(each -> each);
    }

    /** Without what stands in parentheses a name is that of what is current, or of what a rolling alias points to. */
    private static Stream<String> brief(Thing thing, Model model) {
        return Stream.of(IN_PARENTHESES.matcher(model.name()).replaceAll(""))
                .filter(brief -> !brief.equals(model.name()) && thing.isCurrent() && !thing.isRolling());
    }

    private static Stream<String> ids(Model model) {
        return model.routes().stream()
                .map(route -> route.modelId())
                .flatMap(id -> Stream.of(id, id.substring(id.lastIndexOf('/') + 1)))
                .distinct();
    }

    /** A slug is a name of its own only where it says something else: that of "Llama API" is "llama", which means other things. */
    private static Stream<SearchName> ofOrganisation(Thing thing, String name) {
        Stream<String> slug =
                Stream.of(thing.slug()).filter(text -> !Words.parts(name).containsAll(Words.parts(text)));
        return named(
                thing,
                Use.NAME,
                Stream.concat(Stream.of(name, LAST_WORD.matcher(name).replaceFirst("")), slug));
    }

    private static Stream<SearchName> named(Thing thing, Use use, Stream<String> texts) {
        return texts.map(text -> SearchName.of(thing, use, text));
    }
}
