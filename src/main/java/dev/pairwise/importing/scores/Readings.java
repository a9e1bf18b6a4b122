package dev.pairwise.importing.scores;

import dev.pairwise.importing.Rejection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What came of reading the files of a data set: results, records that are broken, and tests that were left out. */
public final class Readings {

    private final List<Reading> taken = new ArrayList<>();
    private final List<Rejection> rejections = new ArrayList<>();
    private final Map<String, Integer> leftOut = new TreeMap<>();

    public void take(Reading reading) {
        taken.add(reading);
    }

    public void reject(String file, String path, String value, String expected) {
        rejections.add(new Rejection(file, path, '"' + value + '"', expected));
    }

    /** A result that is no fault and no score: of a test nobody reviewed, or of something that is no model. */
    public void leaveOut(String what) {
        leftOut.merge(what, 1, Integer::sum);
    }

    public List<Reading> taken() {
        return List.copyOf(taken);
    }

    public List<Rejection> rejections() {
        return List.copyOf(rejections);
    }

    public Map<String, Integer> leftOut() {
        return Map.copyOf(leftOut);
    }
}
