package dev.pairwise.importing.recognition;

import dev.pairwise.importing.Unmapped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Names put to models while a data set is translated, with a count of the records whose names mean none. */
public final class Mapping {

    private final ModelNames names;
    private final Map<String, Integer> unmapped = new TreeMap<>();

    public Mapping(ModelNames names) {
        this.names = names;
    }

    /** The slug for the name of one record. */
    public Optional<String> slug(String name) {
        Optional<String> slug = names.slug(name);
        if (slug.isEmpty()) {
            leaveOut(name);
        }
        return slug;
    }

    /** Counts a record that cannot be taken because nothing in the catalogue bears its name. */
    public void leaveOut(String name) {
        unmapped.merge(name, 1, Integer::sum);
    }

    public List<Unmapped> unmapped() {
        return unmapped.entrySet().stream()
                .map(entry -> new Unmapped(entry.getKey(), entry.getValue()))
                .toList();
    }
}
