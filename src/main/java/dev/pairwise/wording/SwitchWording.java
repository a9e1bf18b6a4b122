package dev.pairwise.wording;

import dev.pairwise.catalogue.Capability;
import dev.pairwise.catalogue.Kind;
import dev.pairwise.catalogue.Licence;
import dev.pairwise.comparison.Comparison;
import dev.pairwise.comparison.Lifecycle;
import dev.pairwise.comparison.Side;
import dev.pairwise.comparison.Sides;
import dev.pairwise.comparison.StrengthCall;
import dev.pairwise.comparison.Switching;
import dev.pairwise.comparison.Switching.OpennessChange;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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

    /** In the order in which a reader would want to know them; empty where {@link #nothing()} says so. */
    public static List<SwitchLine> changes(Comparison comparison, Side from) {
        return all(comparison, comparison.switching().of(from)).stream()
                .sorted(Comparator.comparing(SwitchLine::effect))
                .toList();
    }

    /** In place of changes. */
    public static String nothing() {
        return "In cost, test results, limits, capabilities, and licence, nothing known of both changes.";
    }

    private static List<SwitchLine> all(Comparison comparison, Switching switching) {
        return Stream.of(
                        work(comparison, switching),
                        SwitchBillWording.bill(comparison, switching),
                        SwitchBillWording.thinking(comparison, switching),
                        tests(comparison, switching),
                        list(switching.lost()).map("You lose %s."::formatted).map(line(SwitchEffect.WORSE)),
                        list(switching.gained()).map("You gain %s."::formatted).map(line(SwitchEffect.BETTER)),
                        unsure(comparison, switching),
                        SwitchLimitWording.context(comparison, switching),
                        SwitchLimitWording.output(switching),
                        weights(comparison, switching),
                        switching
                                .licences()
                                .map(licences -> licence(licences, switching))
                                .map(line(SwitchEffect.DIFFERENT)),
                        leaving(comparison, switching),
                        arriving(comparison, switching))
                .flatMap(Optional::stream)
                .toList();
    }

    static Function<String, SwitchLine> line(SwitchEffect effect) {
        return text -> new SwitchLine(effect, text);
    }

    private static Optional<SwitchLine> tests(Comparison comparison, Switching switching) {
        return switch (comparison.calls().stronger()) {
            case StrengthCall.Stronger stronger ->
                Optional.of(
                        stronger.side() == switching.to()
                                ? new SwitchLine(
                                        SwitchEffect.BETTER, "You gain a lead on tests: " + leads(comparison, stronger))
                                : new SwitchLine(
                                        SwitchEffect.WORSE,
                                        "You lose a lead on tests: " + leads(comparison, stronger)));
            case StrengthCall.Level level -> Optional.empty();
            case StrengthCall.NotMeasured notMeasured -> Optional.empty();
        };
    }

    private static String leads(Comparison comparison, StrengthCall.Stronger stronger) {
        return "%s %s."
                .formatted(
                        ModelNames.of(comparison, stronger.side()),
                        TestWording.leads(stronger.tally(), stronger.side()));
    }

    private static Optional<SwitchLine> work(Comparison comparison, Switching switching) {
        Kind from = comparison.pair().of(switching.from()).kind();
        Kind to = comparison.pair().of(switching.to()).kind();
        return from == to || from.isComparableWith(to)
                ? Optional.empty()
                : Optional.of(new SwitchLine(
                        SwitchEffect.DIFFERENT,
                        "You move from %s to %s, which does other work."
                                .formatted(Labels.withArticle(from), Labels.withArticle(to))));
    }

    private static Optional<SwitchLine> unsure(Comparison comparison, Switching switching) {
        return list(switching.unsure())
                .map(unsure -> "%s supports %s; whether %s does is not known."
                        .formatted(
                                ModelNames.of(comparison, switching.from()),
                                unsure,
                                ModelNames.of(comparison, switching.to())))
                .map(line(SwitchEffect.UNKNOWN));
    }

    private static Optional<String> list(List<Capability> capabilities) {
        return capabilities.isEmpty() ? Optional.empty() : Optional.of(GainWording.list(capabilities));
    }

    private static Optional<SwitchLine> weights(Comparison comparison, Switching switching) {
        String to = ModelNames.of(comparison, switching.to());
        return switch (switching.openness()) {
            case OpennessChange.GAINS_OPEN_WEIGHTS ->
                Optional.of(new SwitchLine(
                        SwitchEffect.BETTER,
                        "The weights of %s are published, so you can host it yourself.".formatted(to)));
            case OpennessChange.LOSES_OPEN_WEIGHTS ->
                Optional.of(new SwitchLine(
                        SwitchEffect.WORSE,
                        "The weights of %s are not published, so you cannot host it yourself.".formatted(to)));
            case OpennessChange.SAME, OpennessChange.UNKNOWN -> Optional.empty();
        };
    }

    private static String licence(Sides<Licence> licences, Switching switching) {
        return "The licence changes from %s to %s."
                .formatted(
                        licences.of(switching.from()).name(),
                        licences.of(switching.to()).name());
    }

    private static Optional<SwitchLine> leaving(Comparison comparison, Switching switching) {
        return notice(
                SwitchEffect.BETTER,
                "You leave %s, which %s.",
                ModelNames.of(comparison, switching.from()),
                switching.current());
    }

    private static Optional<SwitchLine> arriving(Comparison comparison, Switching switching) {
        return notice(
                SwitchEffect.WORSE,
                "You move to %s, which %s.",
                ModelNames.of(comparison, switching.to()),
                switching.target());
    }

    private static Optional<SwitchLine> notice(SwitchEffect effect, String words, String model, Lifecycle lifecycle) {
        return lifecycle.needsNotice()
                ? Optional.of(new SwitchLine(effect, words.formatted(model, LifecycleWording.of(lifecycle))))
                : Optional.empty();
    }
}
