package dev.pairwise.wording;

import dev.pairwise.comparison.Comparison;
import dev.pairwise.comparison.Switching;
import java.util.List;

/** Where a switch can be made: the line above the model ids, or why there are none. */
final class SwitchProviderWording {

    private SwitchProviderWording() {}

    static String line(Comparison comparison, Switching switching) {
        String to = ModelNames.of(comparison, switching.to());
        int shared = switching.sharedProviders().size();
        return switch (shared) {
            case 0 -> none(comparison, switching, to);
            case 1 -> "One provider offers both. The model id of %s to put in the code there:".formatted(to);
            default ->
                "%s providers offer both. The model id of %s to put in the code at each:"
                        .formatted(English.sentenceCase(English.inWords(shared)), to);
        };
    }

    private static String none(Comparison comparison, Switching switching, String to) {
        List<String> providers = comparison.providers().own().of(switching.to()).stream()
                .map(provider -> provider.name())
                .toList();
        if (!providers.isEmpty() && comparison.providers().counts().of(switching.from()) == 0) {
            return "No provider is recorded for %s; %s is offered by %s."
                    .formatted(
                            ModelNames.of(comparison, switching.from()),
                            to,
                            providers.size() == 1
                                    ? providers.getFirst()
                                    : "%s providers".formatted(English.inWords(providers.size())));
        }
        return switch (providers.size()) {
            case 0 -> unserved(comparison, switching, to);
            case 1 ->
                "No provider offers both: %s is offered by %s alone, so the endpoint and the account change."
                        .formatted(to, providers.getFirst());
            default ->
                "No provider offers both: %s is offered by %s others, so the endpoint and the account change."
                        .formatted(to, English.inWords(providers.size()));
        };
    }

    private static String unserved(Comparison comparison, Switching switching, String to) {
        return comparison.pair().of(switching.to()).hasOpenWeights()
                ? "No provider is recorded for %s; its weights are published, so you can host it yourself."
                        .formatted(to)
                : "No provider is recorded for %s.".formatted(to);
    }
}
