package dev.pairwise.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Everything that is known at one moment. Immutable; lists are in ascending order of slug. */
public interface Catalogue {

    /** Changes with every committed import. */
    String version();

    /** The day of the newest check; ages are counted from it, so that a page changes only when a fact does. */
    LocalDate date();

    /** The day of the newest check of a price that holds today, from which the ages of prices are counted; {@link #date} where none does. */
    LocalDate pricesDate();

    List<Source> sources();

    List<Maker> makers();

    List<Provider> providers();

    List<Benchmark> benchmarks();

    /** All models, rolling aliases included. */
    List<Model> models();

    /** The model of exactly this slug. */
    Optional<Model> model(Slug slug);

    /** The models of exactly this name but for its case. */
    List<Model> called(String name);

    /** What a piece of an address names. */
    Resolution resolve(String text);

    /** What a text names: a model, another spelling of one, something withdrawn, or nothing. */
    sealed interface Resolution {

        record Found(Model model) implements Resolution {}

        /** An alias, an old slug, or another case: {@code model} is what it stands for. */
        record Alias(Model model) implements Resolution {}

        record Withdrawn() implements Resolution {}

        record Unknown() implements Resolution {}
    }
}
