package dev.pairwise.web.template;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the names in one fragment stand for: places in its frame. Names of an inner scope hide those of the outer. */
final class Names {

    static final int PAGE = 0;
    static final int HEAD = 1;

    /** The first place of a fragment's own. */
    static final int OWN = 2;

    private final Map<String, Integer> places;
    private final Size size;

    private Names(Map<String, Integer> places, Size size) {
        this.places = places;
        this.size = size;
    }

    /** How many places the frame of the fragment needs. */
    static final class Size {

        private int places = OWN;

        int places() {
            return places;
        }
    }

    static Names ofFragment(Iterable<String> parameters, Size size) {
        Names names = new Names(new HashMap<>(Map.of("page", PAGE, "head", HEAD)), size);
        parameters.forEach(names::declare);
        return names;
    }

    Names inner() {
        return new Names(new HashMap<>(places), size);
    }

    int declare(String name) {
        places.put(name, size.places);
        return size.places++;
    }

    @Nullable
    Integer place(String name) {
        return places.get(name);
    }
}
