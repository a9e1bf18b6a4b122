package dev.pairwise.comparison;

import dev.pairwise.catalogue.Capability;
import dev.pairwise.catalogue.Fact;
import dev.pairwise.catalogue.Field;
import dev.pairwise.catalogue.Model;
import dev.pairwise.catalogue.Route;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** Of how many models each fact is known, given by a source or derived; how many of those sources dispute and how many are old. */
public record Coverage(int models, List<Share> shares, int priced, int scored) {

    public Coverage {
        shares = List.copyOf(shares);
    }

    /** What a share is a share of: models with a known fact of a field, or with a known yes or no to a capability. */
    public sealed interface Subject {

        record OfField(Field field) implements Subject {}

        record OfCapability(Capability capability) implements Subject {}
    }

    public record Share(Subject subject, int known, int disputed, int old) {}

    public static Coverage of(Collection<Model> models, Ages ages) {
        List<Share> shares = new ArrayList<>();
        for (Field field : Field.values()) {
            shares.add(share(
                    new Subject.OfField(field), models, model -> model.specs().of(field), ages));
        }
        for (Capability capability : Capability.values()) {
            shares.add(
                    share(new Subject.OfCapability(capability), models, model -> model.capability(capability), ages));
        }
        return new Coverage(
                models.size(),
                shares,
                count(models, model -> model.routes().stream().anyMatch(Route::isPriced)),
                count(models, model -> !model.scores().isEmpty()));
    }

    private static Share share(Subject subject, Collection<Model> models, Function<Model, Fact<?>> fact, Ages ages) {
        return new Share(
                subject,
                count(models, model -> fact.apply(model).isKnown()),
                count(models, model -> isDisputed(fact.apply(model))),
                count(models, model -> isOld(fact.apply(model), ages)));
    }

    static boolean isDisputed(Fact<?> fact) {
        return known(fact).filter(known -> !known.disagreements().isEmpty()).isPresent();
    }

    private static boolean isOld(Fact<?> fact, Ages ages) {
        return known(fact).filter(known -> ages.isOldFact(known.provenance())).isPresent();
    }

    private static Optional<Fact.Known<?>> known(Fact<?> fact) {
        return switch (fact) {
            case Fact.Known<?> known -> Optional.of(known);
            case Fact.Missing<?> missing -> Optional.empty();
        };
    }

    private static int count(Collection<Model> models, Predicate<Model> isCounted) {
        return Math.toIntExact(models.stream().filter(isCounted).count());
    }
}
