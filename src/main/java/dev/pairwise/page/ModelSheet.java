package dev.pairwise.page;

import dev.pairwise.catalogue.Capability;
import dev.pairwise.catalogue.Catalogue;
import dev.pairwise.catalogue.Coded;
import dev.pairwise.catalogue.Fact;
import dev.pairwise.catalogue.Field;
import dev.pairwise.catalogue.Licence;
import dev.pairwise.catalogue.Model;
import dev.pairwise.catalogue.TokenCount;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every model with the facts about it, each with the source whose word is shown and the day it was checked. */
final class ModelSheet {

    private ModelSheet() {}

    static Sheet of(Catalogue catalogue) {
        List<Column<Model>> columns = new ArrayList<>(List.of(
                Column.of("slug", Model::slug),
                Column.of("name", Model::name),
                Column.of("maker", model -> model.maker().slug()),
                Column.of("kind", model -> model.kind().code()),
                Column.optional("family", Model::family),
                Column.optional("rolling", Model::rolling)));
        for (Field field : Field.values()) {
            columns.addAll(
                    fact(Column.snakeCase(field.code()), model -> model.specs().of(field)));
        }
        for (Capability capability : Capability.values()) {
            columns.addAll(fact(Column.snakeCase(capability.code()), model -> model.capability(capability)));
        }
        return Column.sheet(columns, catalogue.models().stream());
    }

    private static List<Column<Model>> fact(String name, Function<Model, Fact<?>> fact) {
        return List.of(
                new Column<>(name, model -> value(fact.apply(model))),
                new Column<>(name + "_source", model -> source(fact.apply(model))),
                new Column<>(name + "_checked", model -> checked(fact.apply(model))));
    }

    /** As it is recorded; empty where it is not. */
    static String value(Fact<?> fact) {
        return switch (fact) {
            case Fact.Known<?> known -> text(known.value());
            case Fact.Missing<?> missing -> "";
        };
    }

    private static String source(Fact<?> fact) {
        return switch (fact) {
            case Fact.Known<?> known -> known.provenance().source().slug().value();
            case Fact.Missing<?> missing -> "";
        };
    }

    private static String checked(Fact<?> fact) {
        return switch (fact) {
            case Fact.Known<?> known -> known.provenance().checked().toString();
            case Fact.Missing<?> missing -> "";
        };
    }

    private static String text(Object value) {
        return switch (value) {
            case Boolean has -> has ? "yes" : "no";
            case Coded coded -> coded.code();
            case Licence licence -> licence.spdx().orElse(licence.name());
            case TokenCount count -> Long.toString(count.value());
            case Collection<?> several ->
                several.stream().map(ModelSheet::text).sorted().collect(Collectors.joining(" "));
            default -> value.toString();
        };
    }
}
