package dev.pairwise.catalogue.persistence;

import dev.pairwise.catalogue.CatalogueStore;
import dev.pairwise.catalogue.ChangeEvent;
import dev.pairwise.catalogue.ImportOutcome;
import dev.pairwise.catalogue.RouteId;
import dev.pairwise.catalogue.Slug;
import dev.pairwise.catalogue.WriteOptions;
import dev.pairwise.document.CatalogueDocument;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** The catalogue in PostgreSQL. A read sees one moment of it; writers wait for each other. */
@Repository
class JpaCatalogueStore implements CatalogueStore {

    private final CatalogueReader reader;
    private final CatalogueWriter writer;
    private final RouteReader routeReader;
    private final ChangeEvents changeEvents;
    private final CatalogueVersions versions;

    JpaCatalogueStore(
            CatalogueReader reader,
            CatalogueWriter writer,
            RouteReader routeReader,
            ChangeEvents changeEvents,
            CatalogueVersions versions) {
        this.reader = reader;
        this.writer = writer;
        this.routeReader = routeReader;
        this.changeEvents = changeEvents;
        this.versions = versions;
    }

    @Override
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public CatalogueDocument read() {
        return reader.read();
    }

    @Override
    @Transactional
    public ImportOutcome write(CatalogueDocument document, WriteOptions options) {
        return writer.write(document, options);
    }

    @Override
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public List<ChangeEvent> changes() {
        Map<Long, RouteKey> keys = routeReader.keys();
        Map<Long, RouteId> shared = new HashMap<>();
        return changeEvents.findAll(Sort.by(Sort.Order.desc("happened"), Sort.Order.desc("id"))).stream()
                .map(row -> row.toEvent(routeId(row.route(), keys, shared)))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public String version() {
        return versions.version();
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isUntouched() {
        return versions.writes() == 0;
    }

    /** Thousands of changes are of a few hundred routes: equal ids are one object. */
    private static Optional<RouteId> routeId(
            @Nullable Long route, Map<Long, RouteKey> keys, Map<Long, RouteId> shared) {
        return Optional.ofNullable(route)
                .map(number ->
                        shared.computeIfAbsent(number, added -> routeId(Objects.requireNonNull(keys.get(added)))));
    }

    private static RouteId routeId(RouteKey key) {
        return new RouteId(
                new Slug(key.provider()),
                key.modelId(),
                Optional.ofNullable(key.variant()),
                Optional.ofNullable(key.region()));
    }
}
