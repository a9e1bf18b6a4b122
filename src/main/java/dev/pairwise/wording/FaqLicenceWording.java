package dev.pairwise.wording;

import dev.pairwise.catalogue.Licence;
import dev.pairwise.catalogue.Model;
import dev.pairwise.catalogue.Openness;
import dev.pairwise.comparison.Pair;
import dev.pairwise.comparison.Sides;
import java.util.Optional;

/** The answer to "is it open source": whose weights are published, and under which licence. */
final class FaqLicenceWording {

    private FaqLicenceWording() {}

    static String answer(Pair pair) {
        Sides<Optional<Licence>> licences =
                pair.sides().map(model -> model.specs().licence().known());
        if (pair.sides().both(model -> model.specs().openness().is(Openness.PROPRIETARY))) {
            return "Neither: %s and %s are proprietary, and their weights are not published."
                    .formatted(pair.left().name(), pair.right().name());
        }
        return pair.sides().both(Model::hasOpenWeights) && licences.left().equals(licences.right())
                ? "The weights of %s and %s are published%s"
                        .formatted(pair.left().name(), pair.right().name(), sameLicence(licences.left()))
                : "%s %s".formatted(sentence(pair.left()), sentence(pair.right()));
    }

    private static String sameLicence(Optional<Licence> licence) {
        return licence.map(FaqLicenceWording::under)
                .map(under -> ", both %s.".formatted(under))
                .orElse("; neither licence is sourced yet.");
    }

    private static String sentence(Model model) {
        Optional<Licence> licence = model.specs().licence().known();
        Optional<Openness> openness = model.specs().openness().known();
        if (openness.isEmpty()) {
            return licence.map(known -> "The licence of %s is %s; whether its weights are published is not known."
                            .formatted(model.name(), known.name()))
                    .orElseGet(
                            () -> "Neither the licence nor the openness of %s is sourced yet.".formatted(model.name()));
        }
        return switch (openness.get()) {
            case PROPRIETARY -> "%s is proprietary: its weights are not published.".formatted(model.name());
            case OPEN_WEIGHTS ->
                licence.map(known -> "The weights of %s are published %s.".formatted(model.name(), under(known)))
                        .orElseGet(() -> "The weights of %s are published; its licence is not sourced yet."
                                .formatted(model.name()));
        };
    }

    private static String under(Licence licence) {
        return licence.osiApproved()
                .map(approved -> approved
                        ? "under %s, a licence that the Open Source Initiative approved"
                        : "under %s, a licence that the Open Source Initiative has not approved")
                .orElse("under %s")
                .formatted(licence.name());
    }
}
