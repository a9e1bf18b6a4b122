package dev.pairwise.wording;

import dev.pairwise.catalogue.Provider;
import dev.pairwise.comparison.Comparison;
import dev.pairwise.comparison.Sides;
import java.util.List;

/** How many providers offer each of two models, and both. */
final class OfferWording {

    private OfferWording() {}

    static String sentence(Comparison comparison) {
        Sides<Integer> counts = comparison.providers().counts();
        if (counts.left() == 0 && counts.right() == 0) {
            return "No provider is recorded for %s or %s."
                    .formatted(ModelNames.left(comparison), ModelNames.right(comparison));
        }
        String offers = English.sentenceCase("%s and %s"
                .formatted(
                        offer(counts.left(), ModelNames.left(comparison)),
                        offer(counts.right(), ModelNames.right(comparison))));
        return counts.either(count -> count == 0)
                ? "%s.".formatted(offers)
                : "%s; %s.".formatted(offers, both(comparison.providers().shared()));
    }

    private static String offer(int providers, String name) {
        return switch (providers) {
            case 0 -> "no provider is recorded for %s".formatted(name);
            case 1 -> "one provider offers %s".formatted(name);
            default -> "%s providers offer %s".formatted(English.inWords(providers), name);
        };
    }

    private static String both(List<Provider> shared) {
        return switch (shared.size()) {
            case 0 -> "none offers both";
            case 1 -> "%s offers both".formatted(shared.getFirst().name());
            default -> "%s offer both".formatted(English.inWords(shared.size()));
        };
    }
}
