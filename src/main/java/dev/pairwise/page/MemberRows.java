package dev.pairwise.page;

import static java.util.stream.Collectors.toMap;

import dev.pairwise.catalogue.Fact;
import dev.pairwise.catalogue.Model;
import dev.pairwise.catalogue.Provenance;
import dev.pairwise.catalogue.Rate;
import dev.pairwise.catalogue.Route;
import dev.pairwise.catalogue.TokenCount;
import dev.pairwise.catalogue.Usd;
import dev.pairwise.comparison.CheapestRoute;
import dev.pairwise.comparison.Limits;
import dev.pairwise.comparison.Standings;
import dev.pairwise.comparison.Workload;
import dev.pairwise.wording.Labels;
import dev.pairwise.wording.Money;
import dev.pairwise.wording.Numbers;
import dev.pairwise.wording.PlaceWording;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Makes the rows of models, each with the sources of its figures. */
final class MemberRows {

    private final Standings standings;
    private final SourceList sources;

    MemberRows(Standings standings, SourceList sources) {
        this.standings = standings;
        this.sources = sources;
    }

    MemberTable.Row of(Model model) {
        Model.Specs specs = model.specs();
        Optional<Route> route = cheapest(model);
        return new MemberTable.Row(
                Names.link(model),
                tags(model),
                text(specs.released().known().map(Object::toString), specs.released()),
                tokens(specs.context().known(), specs.context()),
                tokens(Limits.usableOutput(model), specs.maxOutput()),
                price(price(model, Rate.INPUT)),
                price(price(model, Rate.OUTPUT)),
                route.map(Route::provider).map(Names::link),
                text(specs.status().known().map(status -> PlaceWording.status(model, status)), specs.status()),
                notes(model));
    }

    /** What the cheapest route charges. */
    Optional<Usd> price(Model model, Rate rate) {
        return cheapest(model).flatMap(route -> route.rates().of(rate));
    }

    /** Every source of a figure of these models, once. */
    List<Note> notes(Model... models) {
        return List.copyOf(Arrays.stream(models)
                .flatMap(this::provenances)
                .map(sources::cite)
                .collect(toMap(Note::number, note -> note, (first, again) -> first, TreeMap::new))
                .values());
    }

    private Stream<Provenance> provenances(Model model) {
        Model.Specs specs = model.specs();
        Stream<Fact<?>> facts =
                Stream.of(specs.released(), specs.context(), specs.maxOutput(), specs.status(), specs.retires());
        Stream<Provenance> prices = cheapest(model).stream()
                .flatMap(route -> Stream.of(route.provenanceOf(Rate.INPUT), route.provenanceOf(Rate.OUTPUT)));
        return Stream.concat(facts.flatMap(MemberRows::provenance), prices);
    }

    private Optional<Route> cheapest(Model model) {
        return switch (standings.cheapest(model, Workload.DEFAULT)) {
            case CheapestRoute.Found found -> Optional.of(found.route());
            case CheapestRoute.None _ -> Optional.empty();
        };
    }

    private static Stream<Provenance> provenance(Fact<?> fact) {
        return switch (fact) {
            case Fact.Known<?> known -> Stream.of(known.provenance());
            case Fact.Missing<?> _ -> Stream.empty();
        };
    }

    private static List<String> tags(Model model) {
        List<String> tags = new ArrayList<>();
        if (model.isRollingAlias()) {
            tags.add("rolling alias");
        }
        if (!model.kind().isLanguageModel()) {
            tags.add(Labels.withArticle(model.kind()));
        }
        return tags;
    }

    private static Cell text(Optional<String> text, Fact<?> fact) {
        return text.map(Cell::of).orElseGet(() -> absent(fact));
    }

    private static Cell tokens(Optional<TokenCount> limit, Fact<?> fact) {
        return limit.map(count -> Cell.of(Numbers.tokens(count)).titled(Numbers.tokensInFull(count)))
                .orElseGet(() -> absent(fact));
    }

    /** An output limit that only repeats the context is known and says nothing. */
    private static Cell absent(Fact<?> fact) {
        return switch (fact) {
            case Fact.Known<?> _ -> Cell.unknown("not stated");
            case Fact.Missing<?>(var absence) -> Cell.unknown(Labels.of(absence));
        };
    }

    private static Cell price(Optional<Usd> amount) {
        return amount.map(Money::exact).map(Cell::of).orElseGet(() -> Cell.unknown("no price"));
    }
}
