package dev.pairwise.wording;

import dev.pairwise.catalogue.Model;
import dev.pairwise.catalogue.Openness;
import dev.pairwise.comparison.Pair;
import dev.pairwise.comparison.Side;
import java.util.Optional;

/** Who made the two models and when, and what they are. */
final class IdentityWording {

    private IdentityWording() {}

    static String sentence(Pair pair) {
        if (pair.left().kind() != pair.right().kind()) {
            return "%s is %s; %s is %s."
                    .formatted(
                            byMaker(pair.left()),
                            Labels.withArticle(pair.left().kind()),
                            byMaker(pair.right()),
                            Labels.withArticle(pair.right().kind()));
        }
        Optional<Openness> left = pair.left().specs().openness().known();
        Optional<Openness> right = pair.right().specs().openness().known();
        if (left.isEmpty() || right.isEmpty()) {
            return "%s are %s.".formatted(both(pair), kind(pair));
        }
        return left.equals(right) ? alike(pair, left.get()) : apart(pair);
    }

    private static String alike(Pair pair, Openness openness) {
        return switch (openness) {
            case OPEN_WEIGHTS -> "%s are %s with open weights.".formatted(both(pair), kind(pair));
            case PROPRIETARY -> "%s are proprietary %s.".formatted(both(pair), kind(pair));
        };
    }

    private static String apart(Pair pair) {
        Side open = pair.left().hasOpenWeights() ? Side.LEFT : Side.RIGHT;
        return "%s are %s; the weights of %s are open, those of %s are not."
                .formatted(
                        both(pair),
                        kind(pair),
                        pair.of(open).name(),
                        pair.of(open.other()).name());
    }

    private static String kind(Pair pair) {
        return Labels.plural(pair.left().kind());
    }

    private static String both(Pair pair) {
        if (!pair.left().maker().equals(pair.right().maker())) {
            return "%s and %s".formatted(byMaker(pair.left()), byMaker(pair.right()));
        }
        return "%s (%s) and %s (%s), both by %s,"
                .formatted(
                        pair.left().name(),
                        released(pair.left()),
                        pair.right().name(),
                        released(pair.right()),
                        pair.left().maker().name());
    }

    private static String byMaker(Model model) {
        return "%s by %s (%s)".formatted(model.name(), model.maker().name(), released(model));
    }

    private static String released(Model model) {
        return model.specs().released().known().map(Dates::month).orElse("release date not sourced yet");
    }
}
