package dev.pairwise.wording;

import dev.pairwise.catalogue.Capability;
import dev.pairwise.catalogue.Kind;
import dev.pairwise.catalogue.Licence;
import dev.pairwise.comparison.Comparison;
import dev.pairwise.comparison.CostGap;
import dev.pairwise.comparison.LimitGap;
import dev.pairwise.comparison.Side;
import dev.pairwise.comparison.Sides;
import dev.pairwise.comparison.Switching;
import dev.pairwise.comparison.Switching.OpennessChange;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a switch changes, in one direction: only what is another there than here. */
public final class SwitchWording {

    private SwitchWording() {}

    public static String heading(Comparison comparison, Side from) {
        return "From %s to %s".formatted(ModelNames.of(comparison, from), ModelNames.of(comparison, from.other()));
    }

    /** Above the list of shared providers and ids, or in its place. */
    public static String providers(Comparison comparison, Side from) {
        List<Switching.SharedProvider> shared = comparison.switching().of(from).sharedProviders();
        String to = ModelNames.of(comparison, from.other());
        if (shared.isEmpty()) {
            return noSharedProvider(comparison, from);
        }
        return shared.size() == 1
                ? "One provider offers both. The model id of %s to put in the code there:".formatted(to)
                : "%s providers offer both. The model id of %s to put in the code at each:"
                        .formatted(English.sentenceCase(English.inWords(shared.size())), to);
    }

    private static String noSharedProvider(Comparison comparison, Side from) {
        String to = ModelNames.of(comparison, from.other());
        int offers = comparison.providers().counts().of(from.other());
        if (offers == 0) {
            return comparison.pair().of(from.other()).hasOpenWeights()
                    ? "No provider is recorded for %s; its weights are published, so you can host it yourself."
                            .formatted(to)
                    : "No provider is recorded for %s.".formatted(to);
        }
        return "No provider offers both: %s is offered by %s, so the endpoint and the account change."
                .formatted(to, offers == 1 ? onlyProvider(comparison, from.other()) : count(offers));
    }

    private static String onlyProvider(Comparison comparison, Side side) {
        return comparison.providers().own().of(side).getFirst().name();
    }

    private static String count(int providers) {
        return "%s others".formatted(English.inWords(providers));
    }

    public static List<String> changes(Comparison comparison, Side from) {
        List<String> changes = all(comparison, comparison.switching().of(from));
        return changes.isEmpty() ? List.of("Nothing else that is known of both changes.") : changes;
    }

    private static List<String> all(Comparison comparison, Switching switching) {
        return Stream.of(
                        work(comparison, switching),
                        bill(comparison, switching),
                        thinking(comparison, switching),
                        lost(switching),
                        gained(switching),
                        unsure(comparison, switching),
                        context(comparison, switching),
                        output(switching),
                        weights(comparison, switching),
                        licence(switching),
                        leaving(comparison, switching),
                        arriving(comparison, switching))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<String> work(Comparison comparison, Switching switching) {
        Kind from = comparison.pair().of(switching.from()).kind();
        Kind to = comparison.pair().of(switching.to()).kind();
        return from == to || from.isComparableWith(to)
                ? Optional.empty()
                : Optional.of("You move from %s to %s, which does other work."
                        .formatted(Labels.withArticle(from), Labels.withArticle(to)));
    }

    private static Optional<String> bill(Comparison comparison, Switching switching) {
        return switching
                .cost()
                .map(gap -> bill(gap, switching))
                .orElseGet(() -> MissingCostWording.reason(comparison, switching.to())
                        .map("The new bill cannot be estimated: %s."::formatted));
    }

    private static Optional<String> bill(CostGap gap, Switching switching) {
        return switch (gap) {
            case CostGap.Tie tie -> Optional.empty();
            case CostGap.Cheaper cheaper ->
                Optional.of(cheaper.cheaper() == switching.to() ? falls(cheaper) : rises(cheaper));
        };
    }

    private static String falls(CostGap.Cheaper gap) {
        return "The monthly bill falls from %s to %s, by %s."
                .formatted(
                        Money.sum(gap.dearerCost()),
                        Money.sum(gap.cheaperCost()),
                        Numbers.percent(gap.shareOfDearer()));
    }

    private static String rises(CostGap.Cheaper gap) {
        return gap.saidTimes()
                .map(times -> "The monthly bill rises from %s to %s, %s times as much."
                        .formatted(Money.sum(gap.cheaperCost()), Money.sum(gap.dearerCost()), Numbers.times(times)))
                .orElseGet(() -> "The monthly bill rises from %s to %s, by %s."
                        .formatted(Money.sum(gap.cheaperCost()), Money.sum(gap.dearerCost()), Money.sum(gap.amount())));
    }

    private static Optional<String> thinking(Comparison comparison, Switching switching) {
        String from = ModelNames.of(comparison, switching.from());
        String to = ModelNames.of(comparison, switching.to());
        return switch (switching.thinking()) {
            case STARTS ->
                Optional.of(
                        "%s reasons before it answers: its thinking tokens are billed as output, so its bill grows beyond the estimate."
                                .formatted(to));
            case ENDS ->
                Optional.of(
                        "The thinking tokens of %s, billed as output beyond the estimate, fall away.".formatted(from));
            case NO_CHANGE_KNOWN -> Optional.empty();
        };
    }

    private static Optional<String> lost(Switching switching) {
        return list(switching.lost()).map("You lose %s."::formatted);
    }

    private static Optional<String> gained(Switching switching) {
        return list(switching.gained()).map("You gain %s."::formatted);
    }

    private static Optional<String> unsure(Comparison comparison, Switching switching) {
        return list(switching.unsure())
                .map(unsure -> "Check %s first: %s offers this; whether %s does is not known."
                        .formatted(
                                unsure,
                                ModelNames.of(comparison, switching.from()),
                                ModelNames.of(comparison, switching.to())));
    }

    private static Optional<String> list(List<Capability> capabilities) {
        return capabilities.isEmpty() ? Optional.empty() : Optional.of(GainWording.list(capabilities));
    }

    private static Optional<String> context(Comparison comparison, Switching switching) {
        return switch (switching.context()) {
            case LimitGap.Larger larger -> Optional.of(change("context window", larger, switching));
            case LimitGap.Tie tie -> Optional.empty();
            case LimitGap.Unknown unknown ->
                unknown.limits().of(switching.to()).isPresent()
                        ? Optional.empty()
                        : Optional.of("Whether your longest requests fit is not known: the context window of %s is %s."
                                .formatted(
                                        ModelNames.of(comparison, switching.to()),
                                        LimitWording.absence(comparison
                                                .pair()
                                                .of(switching.to())
                                                .specs()
                                                .context())));
        };
    }

    private static Optional<String> output(Switching switching) {
        return switch (switching.maxOutput()) {
            case LimitGap.Larger larger -> Optional.of(change("output limit", larger, switching));
            case LimitGap.Tie tie -> Optional.empty();
            case LimitGap.Unknown unknown -> Optional.empty();
        };
    }

    private static String change(String limit, LimitGap.Larger gap, Switching switching) {
        return "The %s %s from %s to %s."
                .formatted(
                        limit,
                        gap.side() == switching.to() ? "grows" : "shrinks",
                        Numbers.tokens(gap.limits().of(switching.from())),
                        LimitWording.tokens(gap.limits().of(switching.to())));
    }

    private static Optional<String> weights(Comparison comparison, Switching switching) {
        String to = ModelNames.of(comparison, switching.to());
        return switch (switching.openness()) {
            case OpennessChange.GAINS_OPEN_WEIGHTS ->
                Optional.of("The weights of %s are published, so you can host it yourself.".formatted(to));
            case OpennessChange.LOSES_OPEN_WEIGHTS ->
                Optional.of("The weights of %s are not published, so you cannot host it yourself.".formatted(to));
            case OpennessChange.SAME, OpennessChange.UNKNOWN -> Optional.empty();
        };
    }

    private static Optional<String> licence(Switching switching) {
        return switching.licences().map(licences -> licence(licences, switching));
    }

    private static String licence(Sides<Licence> licences, Switching switching) {
        return "The licence changes from %s to %s."
                .formatted(
                        licences.of(switching.from()).name(),
                        licences.of(switching.to()).name());
    }

    private static Optional<String> leaving(Comparison comparison, Switching switching) {
        return switching.current().needsNotice()
                ? Optional.of("You leave %s, which %s."
                        .formatted(
                                ModelNames.of(comparison, switching.from()), LifecycleWording.of(switching.current())))
                : Optional.empty();
    }

    private static Optional<String> arriving(Comparison comparison, Switching switching) {
        return switching.target().needsNotice()
                ? Optional.of("You move to %s, which %s."
                        .formatted(ModelNames.of(comparison, switching.to()), LifecycleWording.of(switching.target())))
                : Optional.empty();
    }
}
