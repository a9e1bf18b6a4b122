package dev.pairwise.web.mcp;

import dev.pairwise.catalogue.Model;
import dev.pairwise.catalogue.TokenCount;
import dev.pairwise.comparison.CheapestRoute;
import dev.pairwise.comparison.Limits;
import dev.pairwise.web.Markdown;
import dev.pairwise.wording.Labels;
import dev.pairwise.wording.Money;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One model of a list. What nobody has said is left out. */
record ModelEntry(
        ModelReference model,
        Optional<String> released,
        Optional<Long> contextTokens,
        Optional<Long> maxOutputTokens,
        Optional<String> openness,
        CostFigures cost) {

    static ModelEntry of(Model model, CheapestRoute cheapest, Visit visit) {
        return new ModelEntry(
                ModelReference.of(model, visit),
                model.specs().released().known().map(Object::toString),
                model.specs().context().known().map(TokenCount::value),
                Limits.usableOutput(model).map(TokenCount::value),
                model.specs().openness().known().map(Labels::of),
                CostFigures.of(cheapest));
    }

    /** On one line, for a reader. */
    String line(CheapestRoute cheapest) {
        String facts = Stream.of(
                        Stream.of(model.maker()),
                        released.stream().map(day -> "released " + day),
                        contextTokens.stream().map("%,d tokens of context"::formatted),
                        openness.stream(),
                        Stream.of(price(cheapest)))
                .flatMap(part -> part)
                .collect(Collectors.joining(", "));
        return Markdown.item("%s (%s): %s".formatted(model.name(), model.slug(), facts));
    }

    private static String price(CheapestRoute cheapest) {
        return switch (cheapest) {
            case CheapestRoute.Found found ->
                "%s a month at %s"
                        .formatted(
                                Money.sum(found.cost().total()),
                                found.route().provider().name());
            case CheapestRoute.None _ -> "no price";
        };
    }
}
