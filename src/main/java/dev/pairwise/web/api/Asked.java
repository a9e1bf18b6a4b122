package dev.pairwise.web.api;

import dev.pairwise.catalogue.Catalogue;
import dev.pairwise.catalogue.Model;
import dev.pairwise.edition.Edition;
import dev.pairwise.edition.NamedModel;
import dev.pairwise.web.ProblemKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** One request: the edition it is answered from, from start to end, and what its query asks for, read and found good. */
record Asked(Edition edition, Directory directory, Addresses addresses, String path, Map<Query, List<String>> query) {

    /** Where the request keeps it. */
    static final String ATTRIBUTE = Asked.class.getName();

    Catalogue catalogue() {
        return edition.catalogue();
    }

    Optional<String> text(Query key) {
        return all(key).stream().findFirst();
    }

    List<String> all(Query key) {
        return query.getOrDefault(key, List.of());
    }

    Optional<Long> number(Query key) {
        return text(key).map(Long::parseLong);
    }

    Optional<LocalDate> day(Query key) {
        return text(key).map(LocalDate::parse);
    }

    <E extends Enum<E>> Optional<E> code(Query key, Class<E> type) {
        return text(key).flatMap(code -> Codes.parse(type, code));
    }

    /** The one thing that a parameter names by its slug. */
    <T> Optional<T> named(Query key, Map<String, T> bySlug) {
        return text(key)
                .map(slug -> Optional.ofNullable(bySlug.get(slug))
                        .orElseThrow(() -> Refusal.parameter(key, "Nothing is recorded under this slug.")));
    }

    /** The model that a parameter names; another spelling of it is as good. */
    Optional<Model> namedModel() {
        return text(Query.MODEL).map(name -> switch (NamedModel.of(name, catalogue())) {
            case NamedModel.Known(Model model) -> model;
            case NamedModel.Missing _ -> throw Refusal.parameter(Query.MODEL, "No model is recorded under this slug.");
        });
    }

    /** The model that a piece of the path names. */
    Model model(String name) {
        return switch (NamedModel.of(name, catalogue())) {
            case NamedModel.Known(Model model) -> model;
            case NamedModel.Missing missing -> throw absent(missing);
        };
    }

    Refusal absent(NamedModel.Missing missing) {
        return switch (missing) {
            case NamedModel.Withdrawn _ ->
                Refusal.of(ProblemKind.GONE, "This model has been taken out of the catalogue.");
            case NamedModel.Unknown(String name) ->
                Refusal.notFound(
                        "No model is recorded under this slug.",
                        edition.nearest(name).stream().map(addresses::model).toList());
        };
    }

    /** The thing that a piece of the path names by its slug. */
    static <T> T present(String slug, Map<String, T> bySlug) {
        return Optional.ofNullable(bySlug.get(slug))
                .orElseThrow(() -> Refusal.notFound("Nothing is recorded under this slug.", List.of()));
    }

    /** The page that is asked for of a list that is whole here. */
    <S, T> Listed<T> list(List<S> all, Function<? super S, ? extends T> answer) {
        return Listed.of(all, answer, this);
    }
}
