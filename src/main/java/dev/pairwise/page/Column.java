package dev.pairwise.page;

import dev.pairwise.catalogue.Provenance;
import dev.pairwise.catalogue.Rate;
import dev.pairwise.catalogue.Rates;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** A column of a sheet: its name, and its cell in the row of one thing. */
record Column<T>(String name, Function<T, String> cell) {

    static <T> Column<T> of(String name, Function<T, ?> value) {
        return new Column<>(name, thing -> value.apply(thing).toString());
    }

    /** Empty where nothing is recorded. */
    static <T> Column<T> optional(String name, Function<T, Optional<?>> value) {
        return new Column<>(
                name, thing -> value.apply(thing).map(Object::toString).orElse(""));
    }

    /** Every rate in US dollars per million tokens. */
    static <T> List<Column<T>> rates(Function<T, Rates> rates) {
        return Arrays.stream(Rate.values())
                .map(rate -> Column.<T>optional(
                        snakeCase(rate.code()),
                        thing -> rates.apply(thing)
                                .of(rate)
                                .map(amount -> amount.amount().toPlainString())))
                .toList();
    }

    /** Who says so, where, and when it was checked and changed. */
    static <T> List<Column<T>> provenance(Function<T, Provenance> provenance) {
        return List.of(
                of("source", thing -> provenance.apply(thing).source().slug()),
                optional("source_url", thing -> provenance.apply(thing).url()),
                of("checked", thing -> provenance.apply(thing).checked()),
                of("changed", thing -> provenance.apply(thing).changed()));
    }

    static <T> Sheet sheet(List<Column<T>> columns, Stream<T> things) {
        return new Sheet(
                columns.stream().map(Column::name).toList(),
                things.map(thing -> columns.stream()
                        .map(column -> column.cell().apply(thing))
                        .toList()));
    }

    /** {@code cacheRead} as {@code cache_read}, {@code tool-use} as {@code tool_use}. */
    static String snakeCase(String code) {
        return code.replaceAll("([A-Z])", "_$1").replaceAll("[-.]", "_").toLowerCase(Locale.ROOT);
    }
}
