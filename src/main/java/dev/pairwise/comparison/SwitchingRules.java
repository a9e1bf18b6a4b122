package dev.pairwise.comparison;

import static java.util.Comparator.comparing;

import dev.pairwise.catalogue.Capability;
import dev.pairwise.catalogue.Licence;
import dev.pairwise.catalogue.Model;
import dev.pairwise.catalogue.Openness;
import dev.pairwise.catalogue.Provider;
import dev.pairwise.catalogue.Route;
import dev.pairwise.catalogue.Support;
import dev.pairwise.comparison.Switching.OpennessChange;
import dev.pairwise.comparison.Switching.SharedProvider;
import dev.pairwise.comparison.Switching.Thinking;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What a switch changes: one function, asked once for each direction. */
final class SwitchingRules {

    /** The route to show as an example: the one most people use. */
    private static final Comparator<Route> PLAINEST = comparing((Route route) -> !route.isPriced())
            .thenComparing(route -> route.variant().isPresent())
            .thenComparing(route -> route.region().isPresent())
            .thenComparing(Route::deprecated)
            .thenComparing(Route::modelId);

    private SwitchingRules() {}

    static Switching from(Side from, Weighed weighed) {
        Side to = from.other();
        CapabilityComparison capabilities = weighed.capabilities().countingToolsOnce();
        return new Switching(
                from,
                sharedProviders(weighed.pair().of(from), weighed.pair().of(to)),
                weighed.gap(),
                weighed.limits().context(),
                weighed.limits().maxOutput(),
                capabilities.only(from),
                capabilities.only(to),
                capabilities.unconfirmed(from),
                openness(weighed.pair().of(from), weighed.pair().of(to)),
                licences(weighed.pair()),
                weighed.lifecycles().of(from),
                weighed.lifecycles().of(to),
                thinking(capabilities.of(Capability.REASONING), from));
    }

    private static List<SharedProvider> sharedProviders(Model from, Model to) {
        return from.providers().stream()
                .filter(to.providers()::contains)
                .map(provider -> new SharedProvider(provider, modelId(from, provider), modelId(to, provider)))
                .toList();
    }

    private static String modelId(Model model, Provider provider) {
        return model.offeredRoutes().stream()
                .filter(route -> route.provider().equals(provider))
                .min(PLAINEST)
                .orElseThrow()
                .modelId();
    }

    private static OpennessChange openness(Model from, Model to) {
        Optional<Openness> now = from.specs().openness().known();
        Optional<Openness> then = to.specs().openness().known();
        if (now.isEmpty() || then.isEmpty()) {
            return OpennessChange.UNKNOWN;
        }
        if (now.equals(then)) {
            return OpennessChange.SAME;
        }
        return to.hasOpenWeights() ? OpennessChange.GAINS_OPEN_WEIGHTS : OpennessChange.LOSES_OPEN_WEIGHTS;
    }

    private static Optional<Sides<Licence>> licences(Pair pair) {
        Optional<Licence> left = pair.left().specs().licence().known();
        Optional<Licence> right = pair.right().specs().licence().known();
        return left.isPresent() && right.isPresent() && !left.equals(right)
                ? Optional.of(new Sides<>(left.get(), right.get()))
                : Optional.empty();
    }

    private static Thinking thinking(Sides<Support> reasoning, Side from) {
        Support now = reasoning.of(from);
        Support then = reasoning.of(from.other());
        if (now == Support.NO && then == Support.YES) {
            return Thinking.STARTS;
        }
        return now == Support.YES && then == Support.NO ? Thinking.ENDS : Thinking.NO_CHANGE_KNOWN;
    }
}
