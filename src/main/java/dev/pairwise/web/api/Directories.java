package dev.pairwise.web.api;

import dev.pairwise.catalogue.Catalogue;
import dev.pairwise.edition.Edition;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Holds the directory of the edition that is served. */
@Component
class Directories {

    private record Held(Catalogue catalogue, Directory directory) {}

    private volatile @Nullable Held newest;

    /** Two requests may make the first one at the same time, which costs little and harms nothing. */
    @SuppressWarnings("ReferenceEquality")
    Directory of(Edition edition) {
        Held held = newest;
        if (held == null || held.catalogue() != edition.catalogue()) {
            held = new Held(edition.catalogue(), Directory.of(edition.catalogue()));
            newest = held;
        }
        return held.directory();
    }
}
