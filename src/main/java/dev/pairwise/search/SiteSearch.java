package dev.pairwise.search;

import dev.pairwise.catalogue.Catalogue;
import dev.pairwise.catalogue.Model;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds what a reader types among everything a catalogue shows. Made once a snapshot. */
public final class SiteSearch {

    private final Finder finder;
    private final Likeness likeness;

    private SiteSearch(List<SearchName> names) {
        NameIndex index = new NameIndex(names);
        this.finder = new Finder(names, index);
        this.likeness = new Likeness(names, index);
    }

    public static SiteSearch of(Catalogue catalogue) {
        return new SiteSearch(Things.of(catalogue).flatMap(SearchNames::of).toList());
    }

    /** Best first, at most so many. Nothing typed finds nothing. */
    public List<Hit> find(String typed, int most) {
        return finder.find(typed).matches().stream()
                .map(match -> match.thing().hit())
                .limit(most)
                .toList();
    }

    /** The models among what is found, best first. */
    public List<Model> models(String typed, int most) {
        return models(finder.find(typed).matches().stream().map(Match::thing))
                .limit(most)
                .toList();
    }

    /** What is called most like a text that names nothing, nearest first. */
    public List<Hit> nearest(String typed, int most) {
        return likeness.to(typed).stream().map(Thing::hit).limit(most).toList();
    }

    /** The models called most like it. */
    public List<Model> nearestModels(String typed, int most) {
        return models(likeness.to(typed).stream()).limit(most).toList();
    }

    /**
     * The one model that a text clearly means: the only one of that name, the only one found, or one whose whole name was typed where no
     * other's was. Nothing where words had to be passed over.
     */
    public Optional<Model> meant(String typed) {
        Finder.Found found = finder.find(typed);
        List<Match> matches = found.matches().stream()
                .filter(match -> match.thing().sort() == Thing.Sort.MODEL)
                .toList();
        return found.asked().isWhole() && Match.isFirstClear(matches)
                ? models(Stream.of(matches.getFirst().thing())).findFirst()
                : Optional.empty();
    }

    private static Stream<Model> models(Stream<Thing> things) {
        return things.<Model>mapMulti((thing, models) -> {
            if (thing.hit() instanceof Hit.OfModel(Model model)) {
                models.accept(model);
            }
        });
    }
}
