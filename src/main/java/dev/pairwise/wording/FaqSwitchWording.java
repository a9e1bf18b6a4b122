package dev.pairwise.wording;

import dev.pairwise.comparison.Comparison;
import dev.pairwise.comparison.Side;
import dev.pairwise.comparison.Switching;
import dev.pairwise.comparison.Switching.SharedProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The answer to "how do I switch". */
final class FaqSwitchWording {

    private FaqSwitchWording() {}

    static String answer(Comparison comparison) {
        List<String> sentences = new ArrayList<>();
        sentences.add(move(comparison));
        for (Side from : Side.values()) {
            lost(comparison, comparison.switching().of(from)).ifPresent(sentences::add);
        }
        return String.join(" ", sentences);
    }

    private static String move(Comparison comparison) {
        List<SharedProvider> shared = comparison.switching().left().sharedProviders();
        return switch (shared.size()) {
            case 0 ->
                "No provider offers both %s and %s, so a switch changes the endpoint and the account as well as the model id."
                        .formatted(ModelNames.left(comparison), ModelNames.right(comparison));
            case 1 ->
                "At %s, which offers both, %s."
                        .formatted(shared.getFirst().provider().name(), ids(comparison, shared.getFirst()));
            default ->
                "%s providers offer both, and there only the model id changes: at %s, %s."
                        .formatted(
                                English.sentenceCase(English.inWords(shared.size())),
                                shared.getFirst().provider().name(),
                                ids(comparison, shared.getFirst()));
        };
    }

    private static String ids(Comparison comparison, SharedProvider at) {
        return "the model id is %s for %s and %s for %s"
                .formatted(
                        at.modelIdNow(), ModelNames.left(comparison), at.modelIdThen(), ModelNames.right(comparison));
    }

    private static Optional<String> lost(Comparison comparison, Switching switching) {
        return switching.lost().isEmpty()
                ? Optional.empty()
                : Optional.of("A move to %s loses %s."
                        .formatted(ModelNames.of(comparison, switching.to()), GainWording.list(switching.lost())));
    }
}
