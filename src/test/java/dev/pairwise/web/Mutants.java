package dev.pairwise.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Copies of a text, each with one digit of one figure changed, so that it says something that the text says nowhere. */
final class Mutants {

    private static final Pattern FIGURE =
            Pattern.compile("\\$\\d{1,3}(,\\d{3})*(\\.\\d+)?|\\d+(\\.\\d+)?[%km]\\b|\\d{4}-\\d\\d-\\d\\d");

    /** Each figure in turn would take a minute. */
    private static final int ONE_FIGURE_OF = 9;

    /** A copy, and the figure that was changed with the one it was changed to. */
    record Mutant(String text, String what) {}

    private Mutants() {}

    /** Outside of the parts that {@code noFigures} matches. */
    static List<Mutant> of(String text, String noFigures) {
        List<MatchResult> parts = Pattern.compile(noFigures, Pattern.DOTALL)
                .matcher(text)
                .results()
                .toList();
        List<MatchResult> figures = FIGURE.matcher(text)
                .results()
                .filter(figure ->
                        parts.stream().noneMatch(part -> part.start() <= figure.start() && figure.start() < part.end()))
                .toList();
        Set<String> said = figures.stream().map(MatchResult::group).collect(Collectors.toSet());
        List<Mutant> mutants = new ArrayList<>();
        for (int at = 0; at < figures.size(); at += ONE_FIGURE_OF) {
            mutants.add(mutant(text, figures.get(at), said));
        }
        return mutants;
    }

    private static Mutant mutant(String text, MatchResult figure, Set<String> said) {
        for (char digit = '1'; digit <= '9'; digit++) {
            String changed = figure.group().replaceFirst("\\d", String.valueOf(digit));
            if (!said.contains(changed)) {
                return new Mutant(
                        text.substring(0, figure.start()) + changed + text.substring(figure.end()),
                        "%s for %s at %d".formatted(changed, figure.group(), figure.start()));
            }
        }
        throw new AssertionError("all of them are there: " + figure.group());
    }
}
