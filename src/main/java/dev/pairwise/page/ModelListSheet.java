package dev.pairwise.page;

import dev.pairwise.catalogue.Capability;
import dev.pairwise.catalogue.Coded;
import dev.pairwise.catalogue.Model;
import dev.pairwise.catalogue.Provenance;
import dev.pairwise.catalogue.Rate;
import dev.pairwise.catalogue.TokenCount;
import dev.pairwise.catalogue.Usd;
import dev.pairwise.comparison.ListedModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The list of models for spreadsheets: the chosen columns with their exact values, and who says the price and when it was checked. */
public final class ModelListSheet {

    private ModelListSheet() {}

    public static Sheet of(List<ListedModel> models, List<ModelColumn> chosen) {
        List<Column<ListedModel>> columns = new ArrayList<>(List.of(
                Column.of("slug", listed -> listed.model().slug()),
                Column.of("name", listed -> listed.model().name())));
        chosen.stream()
                .filter(column -> column != ModelColumn.CHECKED)
                .map(ModelListSheet::column)
                .forEach(columns::add);
        columns.add(new Column<>("price_source", ModelListSheet::sources));
        columns.add(Column.optional("price_checked", PriceOrigin::checked));
        return Column.sheet(columns, models.stream());
    }

    private static Column<ListedModel> column(ModelColumn column) {
        return new Column<>(Column.snakeCase(column.code()), listed -> value(column, listed));
    }

    private static String value(ModelColumn column, ListedModel listed) {
        Model.Specs specs = listed.model().specs();
        return switch (column) {
            case MAKER -> listed.model().maker().slug().value();
            case KIND -> listed.model().kind().code();
            case STATUS -> ModelSheet.value(specs.status());
            case RELEASED -> ModelSheet.value(specs.released());
            case CONTEXT -> ModelSheet.value(specs.context());
            case MAX_OUTPUT -> text(listed.maxOutput().map(TokenCount::value));
            case INPUT -> dollars(listed.price(Rate.INPUT));
            case OUTPUT -> dollars(listed.price(Rate.OUTPUT));
            case MONTHLY_COST -> dollars(listed.monthlyCost());
            case ROUTE -> text(listed.route().map(route -> route.provider().slug()));
            case CHECKED -> text(PriceOrigin.checked(listed));
            case PROVIDERS -> Integer.toString(listed.providers().size());
            case OPENNESS -> ModelSheet.value(specs.openness());
            case LICENCE -> ModelSheet.value(specs.licence());
            case PARAMETERS -> ModelSheet.value(specs.parameters());
            case KNOWLEDGE_CUTOFF -> ModelSheet.value(specs.knowledgeCutoff());
            case INPUTS -> ModelSheet.value(specs.inputs());
            case CAPABILITIES -> capabilities(listed.model());
        };
    }

    private static String dollars(Optional<Usd> amount) {
        return text(amount.map(dollars -> dollars.amount().toPlainString()));
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }

    private static String capabilities(Model model) {
        return Arrays.stream(Capability.values())
                .filter(model::has)
                .map(Coded::code)
                .collect(Collectors.joining(" "));
    }

    private static String sources(ListedModel listed) {
        return PriceOrigin.of(listed).stream()
                .map(Provenance::source)
                .map(source -> source.slug().value())
                .distinct()
                .collect(Collectors.joining(" "));
    }
}
