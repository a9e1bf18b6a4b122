package dev.pairwise.page;

import dev.pairwise.catalogue.Catalogue;
import dev.pairwise.catalogue.Model;
import dev.pairwise.catalogue.Rate;
import dev.pairwise.catalogue.RecordedPrice;
import dev.pairwise.catalogue.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What routes charged from one day to another, as recorded. */
final class PriceSheet {

    private PriceSheet() {}

    private record Row(Model model, Route route, RecordedPrice price) {}

    static Sheet of(Catalogue catalogue) {
        List<Column<Row>> columns = new ArrayList<>(List.of(
                Column.of("model", row -> row.model().slug()),
                Column.of("provider", row -> row.route().provider().slug()),
                Column.of("model_id", row -> row.route().modelId()),
                Column.optional("variant", row -> row.route().variant()),
                Column.optional("region", row -> row.route().region()),
                Column.of("from", row -> row.price().from()),
                Column.optional("to", row -> row.price().to()),
                Column.optional("peak_hours", row -> row.price().peakHours()),
                rate("input", Rate.INPUT),
                rate("output", Rate.OUTPUT),
                rate("cache_read", Rate.CACHE_READ)));
        columns.addAll(Column.provenance(row -> row.price().provenance()));
        return Column.sheet(columns, catalogue.models().stream().flatMap(PriceSheet::rows));
    }

    private static Stream<Row> rows(Model model) {
        return model.routes().stream()
                .flatMap(route -> route.history().stream().map(price -> new Row(model, route, price)));
    }

    private static Column<Row> rate(String name, Rate rate) {
        return Column.optional(
                name,
                row -> row.price()
                        .rates()
                        .of(rate)
                        .map(amount -> amount.amount().toPlainString()));
    }
}
