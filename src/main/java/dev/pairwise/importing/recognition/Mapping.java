package dev.pairwise.importing.recognition;

import dev.pairwise.importing.Unmapped;
import java.util.List;
import java.util.Optional;

/** Names put to models while a data set is translated, with a count of the records whose names mean none. */
public final class Mapping {

    private final ModelNames names;
    private final UnknownNames unknown = new UnknownNames();

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
        unknown.add(name);
    }

    public List<Unmapped> unmapped() {
        return unknown.unmapped();
    }
}
