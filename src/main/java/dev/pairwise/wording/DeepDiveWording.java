package dev.pairwise.wording;

import dev.pairwise.comparison.Comparison;
import java.util.List;

/** Three short paragraphs: what both can do, what their tokens cost, when to pick which. */
public final class DeepDiveWording {

    private DeepDiveWording() {}

    public static List<String> paragraphs(Comparison comparison) {
        return List.of(
                String.join(" ", CapabilityWording.sentences(comparison)),
                String.join(" ", BlendWording.sentences(comparison)),
                String.join(" ", ChoiceWording.sentences(comparison)));
    }
}
