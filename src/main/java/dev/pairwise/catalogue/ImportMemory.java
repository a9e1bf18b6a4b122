package dev.pairwise.catalogue;

import java.util.Optional;

/** Remembers which imports came to nothing, as long as the store stays as it was: the same again would come to nothing again. */
public interface ImportMemory {

    /** What the import reported that came to nothing on the store as it is. An import is named by a digest of all that decides about it. */
    Optional<String> recall(String digest);

    /** Keeps a report of an import that began when the store had this version, and forgets those of other versions. */
    void remember(String digest, String version, String report);
}
