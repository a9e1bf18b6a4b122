package dev.pairwise.comparison;

import dev.pairwise.catalogue.Capability;
import dev.pairwise.catalogue.Model;
import dev.pairwise.catalogue.Rate;
import dev.pairwise.catalogue.TokenCount;
import dev.pairwise.catalogue.Usd;
import java.util.Arrays;
import java.util.Optional;

/** What labels are earned by: what the model is known to do, its context, who offers it, its cheapest input, its place in coding tests. */
record FitFacts(
        Model model, Optional<TokenCount> context, int providers, Optional<Usd> inputPrice, boolean leadsACodingTest) {

    static FitFacts of(Contender contender, boolean leadsACodingTest) {
        return new FitFacts(
                contender.model(),
                contender.model().specs().context().known(),
                contender.providers(),
                contender.cheapest().flatMap(found -> found.route().rates().of(Rate.INPUT)),
                leadsACodingTest);
    }

    boolean hasAny(Capability... capabilities) {
        return Arrays.stream(capabilities).anyMatch(model::has);
    }

    boolean reaches(TokenCount tokens) {
        return context.filter(known -> known.compareTo(tokens) >= 0).isPresent();
    }

    boolean inputCostsLessThan(Usd price) {
        return inputPrice.filter(known -> known.compareTo(price) < 0).isPresent();
    }
}
