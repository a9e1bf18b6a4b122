package dev.pairwise.comparison;

import dev.pairwise.catalogue.Score;
import java.util.Locale;

/** Whose copy of a result counts where several sources carry one test, the best first. */
public enum Carrier {
    /** The party that ran the test publishes it. */
    WHO_RAN_IT,
    EPOCH,
    MODELS_DEV,
    TABLE;

    static Carrier of(Score score) {
        String source = score.provenance().source().slug().value();
        if (score.ranBy().filter(party -> names(party, source)).isPresent()) {
            return WHO_RAN_IT;
        }
        if (source.equals("epoch")) {
            return EPOCH;
        }
        return source.startsWith("models-dev") ? MODELS_DEV : TABLE;
    }

    /** {@code Epoch AI} is {@code epoch}, and {@code Vectara} is {@code vectara}. */
    private static boolean names(String party, String source) {
        String name = party.strip().toLowerCase(Locale.ROOT).replace(' ', '-');
        return !name.isEmpty() && (name.contains(source) || source.contains(name));
    }
}
