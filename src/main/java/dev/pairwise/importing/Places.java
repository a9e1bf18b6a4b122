package dev.pairwise.importing;

import java.util.IdentityHashMap;

/** Where each record of a document was read. A record that nobody placed is named by itself. */
public final class Places {

    private final IdentityHashMap<Object, Place> places = new IdentityHashMap<>();
    private final String elsewhere;

    public Places() {
        this("data set");
    }

    /** {@code elsewhere} stands for the file of records that nobody placed. */
    Places(String elsewhere) {
        this.elsewhere = elsewhere;
    }

    public void put(Object record, Place place) {
        places.put(record, place);
    }

    Place of(Object record, String name) {
        return places.getOrDefault(record, new Place(elsewhere, name));
    }
}
