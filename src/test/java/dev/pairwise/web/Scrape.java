package dev.pairwise.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What Prometheus reads from a running site: each series with its labels in the order of their names, and the text that explains it. */
record Scrape(String text, Map<String, Double> series) {

    private static final Pattern LABEL = Pattern.compile("(\\w+)=\"((?:[^\"\\\\]|\\\\.)*)\"");

    static Scrape of(String text) {
        Map<String, Double> series = new LinkedHashMap<>();
        text.lines()
                .filter(line -> !line.startsWith("#"))
                .forEach(line -> series.put(
                        line.substring(0, line.lastIndexOf(' ')),
                        Double.valueOf(line.substring(line.lastIndexOf(' ') + 1))));
        return new Scrape(text, series);
    }

    double value(String one) {
        Double value = series.get(one);
        if (value == null) {
            throw new AssertionError(one + " is not among " + series.keySet());
        }
        return value;
    }

    Set<String> names() {
        return series.keySet().stream()
                .map(one -> one.replaceFirst("[{].*", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The values that a label has in all series of a name. */
    Set<String> values(String name, String label) {
        Set<String> values = new TreeSet<>();
        for (String one : series.keySet()) {
            Matcher labels = LABEL.matcher(one);
            while (one.startsWith(name + "{") && labels.find()) {
                if (labels.group(1).equals(label)) {
                    values.add(labels.group(2));
                }
            }
        }
        return values;
    }

    boolean explains(String family) {
        return Pattern.compile("(?m)^# HELP %s \\S+".formatted(Pattern.quote(family)))
                .matcher(text)
                .find();
    }
}
