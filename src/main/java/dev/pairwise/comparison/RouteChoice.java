package dev.pairwise.comparison;

import dev.pairwise.catalogue.Model;
import dev.pairwise.catalogue.Openness;
import dev.pairwise.catalogue.Route;
import dev.pairwise.catalogue.TokenCount;
import dev.pairwise.comparison.PassedOver.Reason;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Narrows the routes of one model down to the one that gives its cost, noting a reason for each it passes over. Used once. */
final class RouteChoice {

    private final Model model;
    private final Workload workload;
    private final List<Candidate> standing = new ArrayList<>();
    private final IdentityHashMap<Route, Reason> reasons = new IdentityHashMap<>();

    RouteChoice(Model model, Workload workload) {
        this.model = model;
        this.workload = workload;
    }

    CheapestRoute choose() {
        model.routes().forEach(this::admit);
        if (standing.isEmpty()) {
            return new CheapestRoute.None(cause(), passedOver());
        }
        passOverUnlessAll(Reason.VARIANT, Candidate::isVariant);
        passOverUnlessAll(Reason.ROLLING_ALIAS, candidate -> RouteNames.isRollingAlias(candidate.route(), model));
        passOverUnlessAll(Reason.OTHER_PRODUCT, candidate -> RouteNames.namesAnotherProduct(candidate.route(), model));
        passOverUnlessAll(Reason.DEPRECATED, candidate -> candidate.route().deprecated());
        passOverBelowMaker();
        passOverOutliers();
        Candidate chosen = cheapest();
        return new CheapestRoute.Found(chosen.route(), chosen.cost(), isNarrow(chosen.route()), passedOver());
    }

    private void admit(Route route) {
        Unpriceable.reason(route)
                .or(() -> tooSmall(route))
                .ifPresentOrElse(
                        reason -> reasons.put(route, reason), () -> standing.add(Candidate.of(route, model, workload)));
    }

    /** A route without a context of its own has the model's; one that nobody recorded turns no request away. */
    private Optional<Reason> tooSmall(Route route) {
        return route.context()
                .or(() -> model.specs().context().known())
                .filter(context -> context.value() < workload.tokensPerRequest())
                .map(context -> Reason.CONTEXT_TOO_SMALL);
    }

    private CheapestRoute.Cause cause() {
        return reasons.containsValue(Reason.CONTEXT_TOO_SMALL)
                ? CheapestRoute.Cause.REQUEST_TOO_LARGE
                : CheapestRoute.Cause.NO_PRICE;
    }

    private void passOverUnlessAll(Reason reason, Predicate<Candidate> condition) {
        List<Candidate> matching = standing.stream().filter(condition).toList();
        if (matching.size() < standing.size()) {
            matching.forEach(candidate -> passOver(candidate, reason));
        }
    }

    private void passOverBelowMaker() {
        if (model.specs().openness().is(Openness.PROPRIETARY)) {
            List<Candidate> all = List.copyOf(standing);
            new PriceDoubts(all)
                    .makersPrice()
                    .ifPresent(price -> all.forEach(candidate ->
                            PriceDoubts.belowMaker(candidate, price).ifPresent(reason -> passOver(candidate, reason))));
        }
    }

    private void passOverOutliers() {
        for (int turn = 0; turn < CheapestRoute.MOST_OUTLIERS; turn++) {
            Candidate cheapest = cheapest();
            if (!new PriceDoubts(standing).isOutlier(cheapest)) {
                return;
            }
            passOver(cheapest, Reason.OUTLIER);
        }
    }

    private void passOver(Candidate candidate, Reason reason) {
        standing.remove(candidate);
        reasons.put(candidate.route(), reason);
    }

    private Candidate cheapest() {
        return standing.stream().min(Candidate.CHEAPEST_FIRST).orElseThrow();
    }

    private boolean isNarrow(Route route) {
        Optional<BigDecimal> least = model.specs()
                .context()
                .known()
                .map(context -> BigDecimal.valueOf(context.value()).multiply(CheapestRoute.NARROW_CONTEXT));
        return least.isPresent()
                && route.context()
                        .map(TokenCount::value)
                        .filter(context -> BigDecimal.valueOf(context).compareTo(least.get()) < 0)
                        .isPresent();
    }

    private List<PassedOver> passedOver() {
        List<PassedOver> passed = new ArrayList<>();
        for (Route route : model.routes()) {
            Reason reason = reasons.get(route);
            if (reason != null) {
                passed.add(new PassedOver(route, reason));
            }
        }
        return passed;
    }
}
