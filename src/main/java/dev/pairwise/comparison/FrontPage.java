package dev.pairwise.comparison;

import dev.pairwise.catalogue.Model;
import java.util.List;

/** What the front page offers: pairs worth a look and the newest models, newest first. */
public record FrontPage(List<Pair> pairs, List<Model> newest) {

    public FrontPage {
        pairs = List.copyOf(pairs);
        newest = List.copyOf(newest);
    }
}
