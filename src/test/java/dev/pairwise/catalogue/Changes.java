package dev.pairwise.catalogue;

import java.time.LocalDate;
import java.util.Optional;

/** Recorded changes for tests, said by the source "test" on {@link Provenances#TODAY} unless a test says otherwise. */
public final class Changes {

    private Changes() {}

    public static ChangeEvent priceOf(Model model, Route route, String field, String was, String is, LocalDate day) {
        return new ChangeEvent(
                ChangeEvent.Kind.PRICE_CHANGED,
                model.slug(),
                Optional.of(route.id()),
                Optional.of(field),
                Optional.of(was),
                Optional.of(is),
                day,
                new Slug("test"));
    }

    /** The input price of its first route went from 2 to 1. */
    public static ChangeEvent priceOf(Model model, LocalDate day) {
        return priceOf(model, model.routes().getFirst(), "input", "2", "1", day);
    }

    public static ChangeEvent added(String model) {
        return new ChangeEvent(
                ChangeEvent.Kind.MODEL_ADDED,
                new Slug(model),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Provenances.TODAY,
                new Slug("test"));
    }

    public static ChangeEvent factOf(String model, String field, String was, String is) {
        return new ChangeEvent(
                ChangeEvent.Kind.FACT_CHANGED,
                new Slug(model),
                Optional.empty(),
                Optional.of(field),
                Optional.of(was),
                Optional.of(is),
                Provenances.TODAY,
                new Slug("test"));
    }
}
