package dev.pairwise.page;

import dev.pairwise.catalogue.Catalogue;
import dev.pairwise.catalogue.Model;
import dev.pairwise.catalogue.Route;
import dev.pairwise.catalogue.TokenCount;
import java.util.ArrayList;
import java.util.List;

/** Every route with its prices, ended ones included. */
final class RouteSheet {

    private RouteSheet() {}

    private record Row(Model model, Route route) {}

    static Sheet of(Catalogue catalogue) {
        List<Column<Row>> columns = new ArrayList<>(List.of(
                Column.of("model", row -> row.model().slug()),
                Column.of("provider", row -> row.route().provider().slug()),
                Column.of("model_id", row -> row.route().modelId()),
                Column.optional("variant", row -> row.route().variant()),
                Column.optional("region", row -> row.route().region()),
                Column.of("state", row -> row.route().state().code())));
        columns.addAll(Column.rates(row -> row.route().rates()));
        columns.addAll(List.of(
                Column.optional("context_tokens", row -> row.route().context().map(TokenCount::value)),
                Column.optional(
                        "max_output_tokens", row -> row.route().maxOutput().map(TokenCount::value)),
                Column.of("deprecated", row -> yesOrNo(row.route().deprecated())),
                Column.of("price_to_be_confirmed", row -> yesOrNo(row.route().held())),
                Column.optional("ended", row -> row.route().ended())));
        columns.addAll(Column.provenance(row -> row.route().provenance()));
        return Column.sheet(
                columns,
                catalogue.models().stream()
                        .flatMap(model -> model.routes().stream().map(route -> new Row(model, route))));
    }

    private static String yesOrNo(boolean mark) {
        return mark ? "yes" : "no";
    }
}
