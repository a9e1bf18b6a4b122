package dev.pairwise.web.api;

import dev.pairwise.catalogue.Model;
import dev.pairwise.comparison.Pair;
import dev.pairwise.edition.Edition;
import dev.pairwise.page.Links;
import dev.pairwise.page.ProgramsPage.Example;
import dev.pairwise.wording.ProgramsWording.Chapter;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What the interface answers today to what people ask first, about two models of the catalogue that is served. */
final class Examples {

    private final Edition edition;
    private final Directory directory;
    private final Addresses addresses;
    private final Map<Chapter, List<Example>> made = new EnumMap<>(Chapter.class);

    private Examples(Edition edition, Directory directory, Addresses addresses) {
        this.edition = edition;
        this.directory = directory;
        this.addresses = addresses;
    }

    /** A catalogue without two models has none. */
    static Map<Chapter, List<Example>> of(Edition edition, Directory directory, Addresses addresses) {
        Examples examples = new Examples(edition, directory, addresses);
        examples.subject().ifPresent(examples::make);
        return examples.made;
    }

    /** The first pair of the front page; where there is none, the first two models. */
    private Optional<Pair> subject() {
        return edition.standings().frontPage().pairs().stream().findFirst().or(() -> {
            List<Model> models = edition.catalogue().models().stream()
                    .filter(model -> !model.isRollingAlias())
                    .limit(2)
                    .toList();
            return models.size() == 2 ? Optional.of(Pair.of(models.getFirst(), models.getLast())) : Optional.empty();
        });
    }

    private void make(Pair pair) {
        made.put(Chapter.START, List.of(begun()));
        made.put(Chapter.FACTS, List.of(known(pair.left())));
        made.put(Chapter.FILTERS, List.of(filtered(pair.left())));
        made.put(Chapter.PAIRS, List.of(compared(pair)));
    }

    private Example begun() {
        return example(
                "What there is",
                "",
                Map.of(),
                new CatalogueResource()::index,
                List.of("name", "catalogueVersion", "catalogueDate", "openapi", "resources"));
    }

    private Example known(Model model) {
        return example(
                "A fact, a capability and a price of one model",
                Links.model(model.slug()),
                Map.of(),
                asked -> new ModelResource().model(model.slug().value(), asked),
                List.of(
                        "slug",
                        "facts.contextTokens",
                        "facts.retires",
                        "capabilities.computer-use",
                        "routes.modelId",
                        "routes.prices",
                        "routes.source",
                        "routes.checked"));
    }

    private Example filtered(Model model) {
        Map<Query, List<String>> query = new LinkedHashMap<>();
        query.put(Query.MAKER, List.of(model.maker().slug().value()));
        query.put(Query.SORT, List.of("released"));
        query.put(Query.SIZE, List.of("1"));
        return example(
                "The newest model of one maker",
                Links.models(),
                query,
                new ModelResource()::models,
                List.of(
                        "items.slug",
                        "items.released",
                        "items.cheapest.input",
                        "items.cheapest.output",
                        "page",
                        "total",
                        "next"));
    }

    private Example compared(Pair pair) {
        Map<Query, List<String>> query = new LinkedHashMap<>();
        query.put(Query.REQUESTS, List.of("10000"));
        query.put(Query.INPUT, List.of("2000"));
        query.put(Query.OUTPUT, List.of("500"));
        return example(
                "Ten thousand requests a month, 2,000 tokens in and 500 out",
                Addresses.PAIRS + "/" + pair.left().slug() + "/" + pair.right().slug(),
                query,
                asked -> new PairResource()
                        .pair(pair.left().slug().value(), pair.right().slug().value(), asked),
                List.of(
                        "verdict.rule",
                        "verdict.sentence",
                        "calls.sentences",
                        "costs.left.amount",
                        "costs.left.lines",
                        "costs.right.amount",
                        "costs.monthly"));
    }

    private Example example(
            String title,
            String path,
            Map<Query, List<String>> query,
            Function<Asked, Object> answer,
            List<String> kept) {
        Asked asked = new Asked(edition, directory, addresses, Links.api() + path, query);
        return new Example(title, command(ListAddress.of(asked, 1)), Shortened.text(answer.apply(asked), kept));
    }

    static String command(String address) {
        return "curl '%s'".formatted(address);
    }
}
