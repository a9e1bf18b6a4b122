package dev.pairwise.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The figures that one representation of a page prints, section by section: amounts, shares, counts, versions and dates. Beside them the exact
 * counts of tokens behind rounded ones, and the numbers of the sources that are pointed to. The names of the models are no figures.
 */
final class Reading {

    private static final Pattern FIGURE = Pattern.compile("-?\\$?\\d(?:[\\w.,:/%-]*[\\w%])?");

    private final List<String> names;
    private final Map<String, Set<String>> figures = new TreeMap<>();
    private final Map<String, Set<String>> exact = new TreeMap<>();
    private final Map<String, Set<String>> notes = new TreeMap<>();

    Reading(List<String> names) {
        this.names = names.stream()
                .sorted((one, other) -> other.length() - one.length())
                .toList();
    }

    void print(String section, String text) {
        add(figures, section, text);
    }

    void exactly(String section, String text) {
        add(exact, section, text);
    }

    void note(String section, String number) {
        add(notes, section, number);
    }

    private void add(Map<String, Set<String>> to, String section, String text) {
        String unnamed = text;
        for (String name : names) {
            unnamed = unnamed.replace(name, " ");
        }
        FIGURE.matcher(unnamed)
                .results()
                .map(MatchResult::group)
                .forEach(figure ->
                        to.computeIfAbsent(section, added -> new TreeSet<>()).add(figure));
    }

    int count() {
        return figures.values().stream().mapToInt(Set::size).sum();
    }

    Set<String> sections() {
        return figures.keySet();
    }

    /** What this one says and the other does not, and the other way round. */
    List<String> differencesFrom(Reading other) {
        List<String> differences = figureDifferencesFrom(other);
        compare("exactly", exact, other.exact, differences);
        return differences;
    }

    /** The same for a representation that is not made for exact counts of tokens. */
    List<String> figureDifferencesFrom(Reading other) {
        List<String> differences = new ArrayList<>();
        compare("", figures, other.figures, differences);
        compare("note", notes, other.notes, differences);
        return differences;
    }

    private static void compare(
            String what, Map<String, Set<String>> one, Map<String, Set<String>> other, List<String> differences) {
        Set<String> sections = new TreeSet<>(one.keySet());
        sections.addAll(other.keySet());
        for (String section : sections) {
            lacks("too much", what, section, one, other, differences);
            lacks("too little", what, section, other, one, differences);
        }
    }

    private static void lacks(
            String how,
            String what,
            String section,
            Map<String, Set<String>> has,
            Map<String, Set<String>> lacks,
            List<String> differences) {
        Set<String> left = new TreeSet<>(has.getOrDefault(section, Set.of()));
        left.removeAll(lacks.getOrDefault(section, Set.of()));
        left.forEach(figure -> differences.add("%s in %s: %s %s".formatted(how, section, what, figure)));
    }
}
