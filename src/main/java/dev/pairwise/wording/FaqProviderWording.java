package dev.pairwise.wording;

import dev.pairwise.catalogue.Capability;
import dev.pairwise.catalogue.Model;
import dev.pairwise.catalogue.Provider;
import dev.pairwise.comparison.Comparison;
import dev.pairwise.comparison.Side;
import dev.pairwise.comparison.Switching;
import dev.pairwise.comparison.Switching.SharedProvider;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The answers to "where can I run them" and "how do I switch". */
final class FaqProviderWording {

    private FaqProviderWording() {}

    static String whereToRun(Comparison comparison) {
        List<String> sentences = new ArrayList<>();
        sentences.add(offer(comparison.pair().left()));
        sentences.add(offer(comparison.pair().right()));
        if (!comparison.providers().shared().isEmpty()) {
            sentences.add("%s %s both."
                    .formatted(
                            names(comparison.providers().shared()),
                            English.choose(comparison.providers().shared().size(), "offers", "offer")));
        }
        weights(comparison).ifPresent(sentences::add);
        return String.join(" ", sentences);
    }

    private static String offer(Model model) {
        List<Provider> providers = model.providers();
        return switch (providers.size()) {
            case 0 -> "No provider is recorded for %s.".formatted(model.name());
            case 1 -> "%s is offered by %s.".formatted(model.name(), names(providers));
            default ->
                "%s is offered by %s providers: %s."
                        .formatted(model.name(), English.inWords(providers.size()), names(providers));
        };
    }

    private static Optional<String> weights(Comparison comparison) {
        List<Side> open = Side.where(side -> comparison.pair().of(side).hasOpenWeights());
        return open.isEmpty()
                ? Optional.empty()
                : Optional.of("The weights of %s are published, so you can also host %s yourself."
                        .formatted(
                                English.and(ModelNames.of(comparison, open)),
                                English.choose(open.size(), "it", "them")));
    }

    static String howToSwitch(Comparison comparison) {
        Switching forth = comparison.switching().left();
        Switching back = comparison.switching().right();
        List<String> sentences = new ArrayList<>();
        sentences.add(move(comparison, forth));
        lost(comparison, forth).ifPresent(sentences::add);
        lost(comparison, back).ifPresent(sentences::add);
        return String.join(" ", sentences);
    }

    private static String move(Comparison comparison, Switching forth) {
        String left = ModelNames.left(comparison);
        String right = ModelNames.right(comparison);
        List<SharedProvider> shared = forth.sharedProviders();
        if (shared.isEmpty()) {
            return "No provider offers both %s and %s, so a switch changes the endpoint and the account as well as the model id."
                    .formatted(left, right);
        }
        SharedProvider example = shared.getFirst();
        String ids = "the model id is %s for %s and %s for %s"
                .formatted(example.modelIdNow(), left, example.modelIdThen(), right);
        return shared.size() == 1
                ? "At %s, which offers both, %s.".formatted(example.provider().name(), ids)
                : "%s providers offer both, and there only the model id changes: at %s, %s."
                        .formatted(
                                English.sentenceCase(English.inWords(shared.size())),
                                example.provider().name(),
                                ids);
    }

    private static Optional<String> lost(Comparison comparison, Switching switching) {
        List<Capability> lost = switching.lost();
        return lost.isEmpty()
                ? Optional.empty()
                : Optional.of("A move to %s loses %s."
                        .formatted(ModelNames.of(comparison, switching.to()), GainWording.list(lost)));
    }

    private static String names(Collection<Provider> providers) {
        return English.and(providers.stream().map(Provider::name).toList());
    }
}
