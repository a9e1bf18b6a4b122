package dev.pairwise.wording;

import dev.pairwise.catalogue.Provenance;
import dev.pairwise.comparison.Comparison;
import dev.pairwise.comparison.PriceBacking;
import dev.pairwise.comparison.Side;
import java.util.Arrays;
import java.util.List;

/** How sure the price behind each bill is. */
final class PriceBackingWording {

    private PriceBackingWording() {}

    static List<String> of(Comparison comparison) {
        return Arrays.stream(Side.values())
                .flatMap(side -> comparison.costs().backing().of(side).stream()
                        .map(backing -> sentence(comparison.pair().of(side).name(), backing)))
                .toList();
    }

    private static String sentence(String model, PriceBacking backing) {
        Provenance provenance = backing.route().provenance();
        return "The price of %s is that of %s as given by %s, checked on %s; %s%s%s."
                .formatted(
                        model,
                        backing.route().provider().name(),
                        provenance.source().name(),
                        provenance.checked(),
                        others(backing.othersCharging()),
                        notBelieved(backing.notBelieved()),
                        backing.disputed() ? ", and another source gives another price, named under Pricing" : "");
    }

    private static String notBelieved(int providers) {
        return providers == 0
                ? ""
                : ", and a lower price at %s is too low to be believed"
                        .formatted(providers == 1 ? "one" : English.inWords(providers));
    }

    private static String others(int number) {
        return switch (number) {
            case 0 -> "no other provider charges the same";
            case 1 -> "one other provider charges the same";
            default -> "%s other providers charge the same".formatted(English.inWords(number));
        };
    }
}
