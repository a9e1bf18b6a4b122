package dev.pairwise.page;

import dev.pairwise.catalogue.Capability;
import dev.pairwise.catalogue.Fact;
import dev.pairwise.catalogue.Model;
import dev.pairwise.catalogue.Provenance;
import dev.pairwise.catalogue.Rate;
import dev.pairwise.catalogue.TokenCount;
import dev.pairwise.comparison.Ages;
import dev.pairwise.comparison.CheapestRoute;
import dev.pairwise.comparison.Limits;
import dev.pairwise.comparison.ListedModel;
import dev.pairwise.wording.English;
import dev.pairwise.wording.Labels;
import dev.pairwise.wording.ModelListWording;
import dev.pairwise.wording.Money;
import dev.pairwise.wording.Numbers;
import dev.pairwise.wording.SourceWording;
import dev.pairwise.wording.SpecWording;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** The cells of the list of models. Keeps who says what it shows. */
final class ModelCells {

    private final Ages ages;
    private final List<Provenance> shown = new ArrayList<>();

    ModelCells(Ages ages) {
        this.ages = ages;
    }

    List<Provenance> shown() {
        return List.copyOf(shown);
    }

    ListCell of(ModelColumn column, ListedModel listed) {
        Model.Specs specs = listed.model().specs();
        return switch (column) {
            case MAKER -> ListCell.of(listed.model().maker().name());
            case KIND -> ListCell.of(ModelListWording.kind(listed.model().kind()));
            case STATUS -> fact(specs.status(), Labels::of);
            case RELEASED -> fact(specs.released(), Object::toString);
            case CONTEXT -> tokens(specs.context());
            case MAX_OUTPUT ->
                Limits.isFiller(listed.model())
                        ? ListCell.unknown(ModelListWording.repeatsTheContext())
                        : tokens(specs.maxOutput());
            case INPUT -> price(listed, Rate.INPUT);
            case OUTPUT -> price(listed, Rate.OUTPUT);
            case MONTHLY_COST ->
                priced(listed, found -> ListCell.of(Money.sum(found.cost().total())));
            case ROUTE -> priced(listed, found -> route(listed.model(), found));
            case CHECKED -> priced(listed, found -> checked(listed));
            case PROVIDERS ->
                ListCell.of(ModelListWording.providers(listed.providers().size()));
            case OPENNESS -> fact(specs.openness(), ModelListWording::weights);
            case LICENCE -> fact(specs.licence(), SpecWording::licence);
            case PARAMETERS -> fact(specs.parameters(), text -> text);
            case KNOWLEDGE_CUTOFF -> fact(specs.knowledgeCutoff(), Object::toString);
            case INPUTS -> fact(specs.inputs(), SpecWording::modalities);
            case CAPABILITIES -> capabilities(listed.model());
        };
    }

    private <T> ListCell fact(Fact<T> fact, Function<? super T, String> words) {
        return switch (fact) {
            case Fact.Known<T> known -> {
                shown.add(known.provenance());
                yield ListCell.of(words.apply(known.value()));
            }
            case Fact.Missing<T> missing -> ListCell.unknown(Labels.of(missing.absence()));
        };
    }

    private ListCell tokens(Fact<TokenCount> fact) {
        ListCell cell = fact(fact, Numbers::tokens);
        return fact.known().flatMap(ModelListWording::exactly).map(cell::titled).orElse(cell);
    }

    private ListCell price(ListedModel listed, Rate rate) {
        return priced(
                listed,
                found -> found.route()
                        .rates()
                        .of(rate)
                        .map(Money::exact)
                        .map(ListCell::of)
                        .orElseThrow());
    }

    private ListCell priced(ListedModel listed, Function<CheapestRoute.Found, ListCell> words) {
        return switch (listed.cheapest()) {
            case CheapestRoute.Found found -> {
                shown.addAll(PriceOrigin.of(listed));
                yield words.apply(found);
            }
            case CheapestRoute.None none -> ListCell.unknown(ModelListWording.noPrice(none.cause()));
        };
    }

    /** Leads to the routes of the model, where the source of each price stands. */
    private static ListCell route(Model model, CheapestRoute.Found found) {
        return ListCell.of(found.route().provider().name()).linked(Links.model(model.slug()) + Links.inPage("pricing"));
    }

    private ListCell checked(ListedModel listed) {
        Provenance oldest = PriceOrigin.oldest(listed).orElseThrow();
        return ages.isOldPrice(oldest)
                ? ListCell.of(SourceWording.old(oldest)).styled("old")
                : ListCell.of(oldest.checked().toString());
    }

    private ListCell capabilities(Model model) {
        List<Capability> known =
                Arrays.stream(Capability.values()).filter(model::has).toList();
        known.forEach(capability -> fact(model.capability(capability), Object::toString));
        return known.isEmpty()
                ? ListCell.unknown(ModelListWording.noCapability())
                : ListCell.of(English.and(known.stream().map(Labels::inSentence).toList()))
                        .styled("long");
    }
}
