package dev.pairwise.catalogue.persistence;

import dev.pairwise.catalogue.ChangeEvent;
import dev.pairwise.catalogue.Coded;
import dev.pairwise.catalogue.RouteId;
import dev.pairwise.catalogue.Slug;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One recorded change. */
@Entity
@Table(name = "change_event")
class ChangeEventRow extends NumberedRow {

    private String kind;

    private String model;

    private @Nullable Long route;

    private @Nullable String field;

    private @Nullable String oldValue;

    private @Nullable String newValue;

    private LocalDate happened;

    private String source;

    @SuppressWarnings("NullAway.Init")
    protected ChangeEventRow() {}

    ChangeEventRow(
            ChangeEvent.Kind kind,
            String model,
            @Nullable Long route,
            Difference difference,
            LocalDate happened,
            String source) {
        this.kind = kind.code();
        this.model = model;
        this.route = route;
        this.field = difference.field();
        this.oldValue = difference.oldValue();
        this.newValue = difference.newValue();
        this.happened = happened;
        this.source = source;
    }

    @Nullable
    Long route() {
        return route;
    }

    /** What makes two rows the same change. */
    Parts key() {
        return Parts.of(kind, model, route, field, oldValue, newValue, happened, source);
    }

    ChangeEvent toEvent(Optional<RouteId> routeId) {
        return new ChangeEvent(
                Coded.parse(ChangeEvent.Kind.class, kind).orElseThrow(),
                new Slug(model),
                routeId,
                Optional.ofNullable(field),
                Optional.ofNullable(oldValue),
                Optional.ofNullable(newValue),
                happened,
                new Slug(source));
    }
}
