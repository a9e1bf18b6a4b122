package dev.pairwise.wording;

import dev.pairwise.catalogue.Licence;
import dev.pairwise.catalogue.Modality;
import java.util.Collection;
import java.util.List;

/** Words for the facts about a model itself. */
public final class SpecWording {

    private SpecWording() {}

    /** {@code Apache 2.0, OSI approved}. */
    public static String licence(Licence licence) {
        return licence.osiApproved()
                .map(approved -> licence.name() + (approved ? ", OSI approved" : ", not OSI approved"))
                .orElse(licence.name());
    }

    /** {@code text, images, PDF}. */
    public static String modalities(Collection<Modality> modalities) {
        List<String> words = modalities.stream().sorted().map(Labels::of).toList();
        return String.join(", ", words);
    }
}
