package dev.pairwise.search;

import dev.pairwise.catalogue.Catalogue;
import dev.pairwise.catalogue.Model;
import dev.pairwise.comparison.ModelSearch;
import java.util.List;

/** Finds what a reader types among everything a catalogue shows. Made once a snapshot. */
public final class SiteSearch {

    private final ModelSearch models;

    private SiteSearch(Catalogue catalogue) {
        this.models = ModelSearch.of(catalogue);
    }

    public static SiteSearch of(Catalogue catalogue) {
        return new SiteSearch(catalogue);
    }

    /** Best first, at most so many. Nothing typed finds nothing. */
    public List<Hit> find(String typed, int most) {
        return models(typed, most).stream().<Hit>map(Hit.OfModel::new).toList();
    }

    /** The models among what is found, best first. */
    public List<Model> models(String typed, int most) {
        return models.find(typed).stream().limit(most).toList();
    }
}
