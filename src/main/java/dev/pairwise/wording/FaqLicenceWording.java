package dev.pairwise.wording;

import dev.pairwise.catalogue.Licence;
import dev.pairwise.catalogue.Model;
import dev.pairwise.catalogue.Openness;
import dev.pairwise.comparison.Pair;
import java.util.Optional;

/** The answer to "is it open source": whose weights are published, and under which licence. */
final class FaqLicenceWording {

    private FaqLicenceWording() {}

    static String answer(Pair pair) {
        return "%s %s".formatted(sentence(pair.left()), sentence(pair.right()));
    }

    private static String sentence(Model model) {
        Optional<String> licence = model.specs().licence().known().map(Licence::name);
        return model.specs()
                .openness()
                .known()
                .map(openness -> sentence(model, openness, licence))
                .orElseGet(() -> licence.map(
                                name -> "The licence of %s is %s; whether its weights are published is not known."
                                        .formatted(model.name(), name))
                        .orElseGet(() ->
                                "Neither the licence nor the openness of %s is sourced yet.".formatted(model.name())));
    }

    private static String sentence(Model model, Openness openness, Optional<String> licence) {
        return switch (openness) {
            case PROPRIETARY -> "%s is proprietary: its weights are not published.".formatted(model.name());
            case OPEN_WEIGHTS ->
                licence.map(name -> open(model, name))
                        .orElseGet(() -> "The weights of %s are published; its licence is not sourced yet."
                                .formatted(model.name()));
        };
    }

    private static String open(Model model, String licence) {
        return model.specs()
                .licence()
                .known()
                .flatMap(Licence::osiApproved)
                .map(approved -> approved
                        ? "The weights of %s are published under %s, a licence that the Open Source Initiative approved."
                                .formatted(model.name(), licence)
                        : "The weights of %s are published under %s, a licence that the Open Source Initiative has not approved."
                                .formatted(model.name(), licence))
                .orElseGet(() -> "The weights of %s are published under %s.".formatted(model.name(), licence));
    }
}
