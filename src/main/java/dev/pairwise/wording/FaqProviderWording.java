package dev.pairwise.wording;

import dev.pairwise.catalogue.Provider;
import dev.pairwise.comparison.Comparison;
import dev.pairwise.comparison.ProviderOverlap;
import dev.pairwise.comparison.Side;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The answer to "where can I run them": every provider by name, and one's own machines where the weights are published. */
final class FaqProviderWording {

    private FaqProviderWording() {}

    static String answer(Comparison comparison) {
        List<String> sentences = new ArrayList<>(offers(comparison));
        weights(comparison).ifPresent(sentences::add);
        return String.join(" ", sentences);
    }

    private static List<String> offers(Comparison comparison) {
        ProviderOverlap overlap = comparison.providers();
        String left = ModelNames.left(comparison);
        String right = ModelNames.right(comparison);
        if (overlap.counts().both(count -> count == 0)) {
            return List.of("No provider is recorded for %s or %s.".formatted(left, right));
        }
        if (overlap.own().both(List::isEmpty)) {
            return List.of("%s and %s are both offered by %s.".formatted(left, right, same(overlap.shared())));
        }
        List<String> sentences = new ArrayList<>();
        sentences.add(offer(left, comparison.pair().left().providers()));
        sentences.add(offer(right, comparison.pair().right().providers()));
        both(overlap.shared()).ifPresent(sentences::add);
        return sentences;
    }

    private static String same(List<Provider> providers) {
        return providers.size() == 1
                ? names(providers)
                : "the same %s providers: %s".formatted(English.inWords(providers.size()), names(providers));
    }

    private static String offer(String name, List<Provider> providers) {
        return switch (providers.size()) {
            case 0 -> "No provider is recorded for %s.".formatted(name);
            case 1 -> "%s is offered by %s.".formatted(name, names(providers));
            default ->
                "%s is offered by %s providers: %s."
                        .formatted(name, English.inWords(providers.size()), names(providers));
        };
    }

    private static Optional<String> both(List<Provider> shared) {
        return switch (shared.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of("%s offers both.".formatted(names(shared)));
            default ->
                Optional.of("%s of these offer both.".formatted(English.sentenceCase(English.inWords(shared.size()))));
        };
    }

    private static Optional<String> weights(Comparison comparison) {
        List<Side> open = Side.where(side -> comparison.pair().of(side).hasOpenWeights());
        return open.isEmpty()
                ? Optional.empty()
                : Optional.of("The weights of %s are published, so you can host %s yourself."
                        .formatted(
                                English.and(ModelNames.of(comparison, open)),
                                English.choose(open.size(), "it", "them")));
    }

    private static String names(Collection<Provider> providers) {
        return English.and(providers.stream().map(Provider::name).toList());
    }
}
