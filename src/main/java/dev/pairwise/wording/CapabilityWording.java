package dev.pairwise.wording;

import dev.pairwise.catalogue.Capability;
import dev.pairwise.comparison.CapabilityComparison;
import dev.pairwise.comparison.Comparison;
import dev.pairwise.comparison.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The capabilities of a pair in sentences: what both have, what one has, what is not known. */
final class CapabilityWording {

    private CapabilityWording() {}

    static List<String> sentences(Comparison comparison) {
        CapabilityComparison capabilities = comparison.capabilities().countingToolsOnce();
        String left = ModelNames.left(comparison);
        String right = ModelNames.right(comparison);
        List<String> sentences = new ArrayList<>();
        list(capabilities.both())
                .map(both -> "Both %s and %s support %s.".formatted(left, right, both))
                .ifPresent(sentences::add);
        for (Side side : Side.values()) {
            sentences.addAll(ofOne(comparison, capabilities, side));
        }
        return sentences.isEmpty()
                ? List.of("No capability of %s or %s is recorded as supported.".formatted(left, right))
                : sentences;
    }

    private static List<String> ofOne(Comparison comparison, CapabilityComparison capabilities, Side side) {
        String name = ModelNames.of(comparison, side);
        String other = ModelNames.of(comparison, side.other());
        return Stream.of(
                        list(capabilities.only(side))
                                .map(only -> "%s supports %s, and %s does not.".formatted(name, only, other)),
                        list(capabilities.unconfirmed(side))
                                .map(unsure ->
                                        "%s supports %s; whether %s does is not known.".formatted(name, unsure, other)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<String> list(List<Capability> capabilities) {
        return capabilities.isEmpty() ? Optional.empty() : Optional.of(GainWording.list(capabilities));
    }
}
