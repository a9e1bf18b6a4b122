package dev.pairwise.page;

import dev.pairwise.catalogue.Provider;
import dev.pairwise.catalogue.RouteId;
import dev.pairwise.comparison.Change;
import dev.pairwise.wording.ChangeWording;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Recorded changes as rows of a table. */
final class ChangeRows {

    private ChangeRows() {}

    static List<ChangeRow> of(List<Change> changes) {
        return changes.stream().map(ChangeRows::of).toList();
    }

    private static ChangeRow of(Change change) {
        return new ChangeRow(
                ChangeWording.day(change.event().date(), change.announced()),
                Names.link(change.model()),
                change.provider().map(Provider::name),
                change.event().route().map(ChangeRows::id),
                ChangeWording.what(change.event()),
                ChangeWording.oldValue(change.event()),
                ChangeWording.newValue(change.event()),
                change.source().name());
    }

    private static String id(RouteId route) {
        return Stream.of(Stream.of(route.modelId()), route.variant().stream(), route.region().stream())
                .flatMap(part -> part)
                .collect(Collectors.joining(", "));
    }
}
