package dev.pairwise.wording;

import dev.pairwise.catalogue.Support;
import dev.pairwise.comparison.Comparison;
import dev.pairwise.comparison.Side;
import dev.pairwise.comparison.Sides;

/** The answer to "does A or B support vision". An unknown is never a No. */
final class FaqCapabilityWording {

    private FaqCapabilityWording() {}

    static String answer(Comparison comparison, String capability, Sides<Support> support) {
        if (support.left() == support.right()) {
            return alike(support.left())
                    .formatted(ModelNames.left(comparison), ModelNames.right(comparison), capability);
        }
        Side telling = telling(support);
        return apart(support.of(telling), support.of(telling.other()))
                .formatted(ModelNames.of(comparison, telling), capability, ModelNames.of(comparison, telling.other()));
    }

    private static String alike(Support support) {
        return switch (support) {
            case YES -> "Both %s and %s support %s.";
            case NO -> "Neither %s nor %s supports %s.";
            case UNKNOWN -> "Whether %s or %s supports %s is not known.";
        };
    }

    /** The side that has it; else the one that is known not to. */
    private static Side telling(Sides<Support> support) {
        return support.left().compareTo(support.right()) < 0 ? Side.LEFT : Side.RIGHT;
    }

    private static String apart(Support telling, Support other) {
        if (telling == Support.NO) {
            return "%s does not support %s; whether %s does is not known.";
        }
        return other == Support.NO ? "%s supports %s; %s does not." : "%s supports %s; whether %s does is not known.";
    }
}
