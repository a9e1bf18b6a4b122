package dev.pairwise.comparison;

import dev.pairwise.catalogue.Capability;
import dev.pairwise.catalogue.Kind;
import dev.pairwise.catalogue.Model;
import dev.pairwise.catalogue.Openness;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One model with all that its place among the others is made of, worked out once. {@code index} is its place in ascending order of slug;
 * {@code line} names maker and family line,
 * {@code cost} is at the workload that pages start with.
 */
record Contender(
        int index,
        Model model,
        LifeStage stage,
        int providers,
        ModelCost cost,
        Optional<CheapestRoute.Found> cheapest,
        Optional<String> line,
        Optional<Openness> openness,
        Measures measures,
        KnownCapabilities rivalry,
        KnownCapabilities capabilities) {

    /** Of equally many providers the smaller index first. */
    static final Comparator<Contender> MOST_OFFERED_FIRST =
            Comparator.comparingInt(Contender::providers).reversed().thenComparingInt(Contender::index);

    /** The capabilities by which a reader tells one class of models from another. */
    static final List<Capability> OF_RIVALRY =
            List.of(Capability.VISION, Capability.AUDIO, Capability.REASONING, Capability.TOOL_USE);

    static Contender of(int index, Model model, LocalDate day) {
        ModelCost cost = ModelCost.of(model, Workload.DEFAULT);
        Optional<CheapestRoute.Found> cheapest = found(cost.cheapest());
        return new Contender(
                index,
                model,
                LifeStage.of(model, day),
                model.providers().size(),
                cost,
                cheapest,
                model.line().map(line -> model.maker().slug() + "/" + line),
                model.specs().openness().known(),
                Measures.of(model, cheapest),
                KnownCapabilities.of(model, OF_RIVALRY),
                KnownCapabilities.of(model, Arrays.asList(Capability.values())));
    }

    /** Its kind, with chat models and coding agents as one: models are ranked among their like alone. */
    Kind group() {
        return groupOf(model.kind());
    }

    static Kind groupOf(Kind kind) {
        return kind.isLanguageModel() ? Kind.CHAT : kind;
    }

    boolean isOfMakerOf(Contender other) {
        return model.maker().slug().equals(other.model.maker().slug());
    }

    boolean isOfLineOf(Contender other) {
        return line.isPresent() && line.equals(other.line);
    }

    boolean isGone() {
        return stage == LifeStage.GONE;
    }

    private static Optional<CheapestRoute.Found> found(CheapestRoute choice) {
        return switch (choice) {
            case CheapestRoute.Found found -> Optional.of(found);
            case CheapestRoute.None _ -> Optional.empty();
        };
    }
}
