package dev.pairwise.web.mcp;

import dev.pairwise.edition.Edition;
import java.util.function.UnaryOperator;

/** One call: the edition that answers it from start to end, and how a path of this site becomes an address for whoever asks. */
record Visit(Edition edition, UnaryOperator<String> absolute) {

    String address(String path) {
        return absolute.apply(path);
    }

    String date() {
        return edition.catalogue().date().toString();
    }
}
