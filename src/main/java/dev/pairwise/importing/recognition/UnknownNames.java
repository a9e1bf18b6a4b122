package dev.pairwise.importing.recognition;

import dev.pairwise.importing.Unmapped;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Names of a foreign data set that mean nothing in the catalogue, with a count of the records left out for each. */
public final class UnknownNames {

    private final Map<String, Integer> records = new TreeMap<>();

    public void add(String name) {
        records.merge(name, 1, Integer::sum);
    }

    public List<Unmapped> unmapped() {
        return records.entrySet().stream()
                .map(entry -> new Unmapped(entry.getKey(), entry.getValue()))
                .toList();
    }
}
