package dev.pairwise.wording;

import dev.pairwise.catalogue.Capability;
import dev.pairwise.catalogue.Kind;
import dev.pairwise.catalogue.Licence;
import dev.pairwise.comparison.Comparison;
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
        return SwitchProviderWording.line(comparison, comparison.switching().of(from));
    }

    public static List<String> changes(Comparison comparison, Side from) {
        List<String> changes = all(comparison, comparison.switching().of(from));
        return changes.isEmpty()
                ? List.of("In cost, limits, capabilities, and licence, nothing known of both changes.")
                : changes;
    }

    private static List<String> all(Comparison comparison, Switching switching) {
        return Stream.of(
                        work(comparison, switching),
                        SwitchBillWording.bill(comparison, switching),
                        SwitchBillWording.thinking(comparison, switching),
                        list(switching.lost()).map("You lose %s."::formatted),
                        list(switching.gained()).map("You gain %s."::formatted),
                        unsure(comparison, switching),
                        SwitchLimitWording.context(comparison, switching),
                        SwitchLimitWording.output(switching),
                        weights(comparison, switching),
                        switching.licences().map(licences -> licence(licences, switching)),
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

    private static Optional<String> unsure(Comparison comparison, Switching switching) {
        return list(switching.unsure())
                .map(unsure -> "%s supports %s; whether %s does is not known."
                        .formatted(
                                ModelNames.of(comparison, switching.from()),
                                unsure,
                                ModelNames.of(comparison, switching.to())));
    }

    private static Optional<String> list(List<Capability> capabilities) {
        return capabilities.isEmpty() ? Optional.empty() : Optional.of(GainWording.list(capabilities));
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
