package dev.pairwise.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Capabilities that follow from other facts and carry their provenance: vision is an image among the inputs, audio is audio on either
 * side, multimodal is more than one kind of text, image, audio and video among the inputs, prompt caching is a price for cache reads.
 */
final class DerivedCapability {

    /** A document is text or an image in another wrapping, so PDF is no kind of its own here. */
    private static final Set<Modality> KINDS = Set.of(Modality.TEXT, Modality.IMAGE, Modality.AUDIO, Modality.VIDEO);

    private DerivedCapability() {}

    /** Whether a model has it, where the facts tell. */
    static Optional<Fact.Known<Boolean>> of(Capability capability, Model.Specs specs, List<Route> routes) {
        return switch (capability) {
            case VISION -> from(specs.inputs(), inputs -> inputs.contains(Modality.IMAGE));
            case MULTIMODAL -> from(specs.inputs(), DerivedCapability::isMixed);
            case AUDIO -> audio(specs);
            case PROMPT_CACHING -> promptCaching(routes);
            case REASONING,
                    FUNCTION_CALLING,
                    TOOL_USE,
                    STRUCTURED_OUTPUTS,
                    CODE_EXECUTION,
                    IDE_INTEGRATION,
                    COMPUTER_USE,
                    PARALLEL_AGENTS -> Optional.empty();
        };
    }

    private static boolean isMixed(Set<Modality> inputs) {
        return inputs.stream().filter(KINDS::contains).count() > 1;
    }

    /** Yes from the side that has it; No only where both sides are known. */
    private static Optional<Fact.Known<Boolean>> audio(Model.Specs specs) {
        List<Fact.Known<Boolean>> sides = Stream.of(specs.inputs(), specs.outputs())
                .flatMap(fact -> from(fact, modalities -> modalities.contains(Modality.AUDIO)).stream())
                .toList();
        Optional<Fact.Known<Boolean>> yes =
                sides.stream().filter(Fact.Known::value).findFirst();
        return yes.isPresent() || sides.size() < 2 ? yes : Optional.of(sides.getFirst());
    }

    /** No price for cache reads is no No: most providers just do not list one. */
    private static Optional<Fact.Known<Boolean>> promptCaching(List<Route> routes) {
        return routes.stream()
                .filter(Route::isOffered)
                .filter(route -> route.rates()
                        .of(Rate.CACHE_READ)
                        .filter(price -> !price.isZero())
                        .isPresent())
                .findFirst()
                .map(route -> new Fact.Known<>(true, route.provenanceOf(Rate.CACHE_READ), List.of()));
    }

    private static Optional<Fact.Known<Boolean>> from(
            Fact<Set<Modality>> modalities, Predicate<Set<Modality>> condition) {
        if (!(modalities instanceof Fact.Known<Set<Modality>>(Set<Modality> value, Provenance by, var others))) {
            return Optional.empty();
        }
        boolean holds = condition.test(value);
        List<Fact.Claim<Boolean>> disagreements = others.stream()
                .filter(claim -> condition.test(claim.value()) != holds)
                .map(claim -> new Fact.Claim<>(!holds, claim.provenance()))
                .toList();
        return Optional.of(new Fact.Known<>(holds, by, disagreements));
    }
}
