package dev.pairwise.wording;

import dev.pairwise.comparison.Conditions;
import dev.pairwise.comparison.Conditions.Party;
import dev.pairwise.comparison.RankedList;
import dev.pairwise.comparison.TestResult.Reason;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words for how the scores of one list came about. */
public final class ConditionsWording {

    private ConditionsWording() {}

    /** {@code Run by Epoch AI, high}; with the source where another list would read the same. */
    public static String heading(RankedList list, List<RankedList> all) {
        String heading = heading(list.conditions());
        long alike = all.stream()
                .filter(other -> heading(other.conditions()).equals(heading))
                .count();
        return alike == 1
                ? heading
                : "%s, from %s".formatted(heading, list.conditions().source().name());
    }

    private static String heading(Conditions conditions) {
        return Stream.of(
                        Stream.of(party(conditions.party())),
                        conditions.setting().stream(),
                        conditions.harness().map(harness -> "harness " + harness).stream())
                .flatMap(parts -> parts)
                .collect(Collectors.joining(", "));
    }

    private static String party(Party party) {
        return switch (party) {
            case Party.Independent(String name) -> "Run by " + name;
            case Party.Makers() -> "The makers' own figures";
            case Party.Competitor(String name) -> "Reported by %s of models of others".formatted(name);
            case Party.Unknown() -> "Who ran it is not recorded";
        };
    }

    /** Under the heading of a list. */
    public static String text(RankedList list) {
        Conditions conditions = list.conditions();
        String counted = "%s, from the data set %s"
                .formatted(
                        PlaceWording.models(list.scores()), conditions.source().name());
        String setting = conditions.setting().isPresent() ? counted : counted + ", no effort or setting stated";
        return "%s. %s%s".formatted(setting, most(list), remark(list)).strip();
    }

    private static String most(RankedList list) {
        return list.scores() > list.places().size()
                ? "The best %s are listed. "
                        .formatted(Numbers.exact(list.places().size()))
                : "";
    }

    private static String remark(RankedList list) {
        return list.unranked().map(ConditionsWording::unranked).orElseGet(() -> switch (list.conditions()
                .party()) {
            case Party.Makers() ->
                "Every maker measured its own models in its own way, so these ranks say less than those of an independent party.";
            case Party.Independent(String name) -> "";
            case Party.Competitor(String name) -> "";
            case Party.Unknown() -> "";
        });
    }

    private static String unranked(Reason reason) {
        return switch (reason) {
            case PARTY_UNKNOWN -> "In order of score, without ranks: different parties may have run them.";
            case NOISE_UNKNOWN ->
                "In order of score, without ranks: how far chance alone parts two scores of this test is not known.";
            case DIFFERENT_SOURCES, DIFFERENT_SETTINGS, DIFFERENT_HARNESSES, DIFFERENT_PARTIES ->
                "In order of score, without ranks.";
        };
    }
}
