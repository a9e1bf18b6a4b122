package dev.pairwise.page;

import dev.pairwise.catalogue.Catalogue;
import dev.pairwise.catalogue.Model;
import dev.pairwise.catalogue.Score;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Every result of every model, with the test it is a result of. */
final class ScoreSheet {

    private ScoreSheet() {}

    private record Row(Model model, Score score) {}

    static Sheet of(Catalogue catalogue) {
        List<Column<Row>> columns = new ArrayList<>(List.of(
                Column.of("model", row -> row.model().slug()),
                Column.of("benchmark", row -> row.score().benchmark().slug()),
                Column.of("benchmark_name", row -> row.score().benchmark().name()),
                Column.optional("version", row -> row.score().benchmark().version()),
                Column.of("value", row -> row.score().value().toPlainString()),
                Column.of("unit", row -> row.score().benchmark().unit()),
                Column.of("better", row -> row.score().benchmark().higherIsBetter() ? "higher" : "lower"),
                Column.optional(
                        "standard_error", row -> row.score().standardError().map(BigDecimal::toPlainString)),
                Column.optional("setting", row -> row.score().setting()),
                Column.optional("harness", row -> row.score().harness()),
                Column.optional("ran_by", row -> row.score().ranBy()),
                Column.of("self_reported", row -> row.score().selfReported() ? "yes" : "no"),
                Column.optional("measured", row -> row.score().measured())));
        columns.addAll(Column.provenance(row -> row.score().provenance()));
        return Column.sheet(
                columns,
                catalogue.models().stream()
                        .flatMap(model -> model.scores().stream().map(score -> new Row(model, score))));
    }
}
