package dev.pairwise.search;

import dev.pairwise.catalogue.Catalogue;
import dev.pairwise.catalogue.Model;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
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
        return new SiteSearch(Things.of(catalogue)
                .sorted(Thing.MOST_MEANT_FIRST)
                .flatMap(SearchNames::of)
                .toList());
    }

    /** Best first, at most so many. Nothing typed finds nothing. */
    public List<Hit> find(String typed, int most) {
        return find(typed, thing -> true, most).map(Thing::hit).toList();
    }

    /** The models among what is found, best first. */
    public List<Model> models(String typed, int most) {
        return models(find(typed, SiteSearch::isModel, most)).toList();
    }

    /** Who asks for more than anybody reads wants all of them, however many names that takes. */
    private Stream<Thing> find(String typed, Predicate<Thing> wanted, int most) {
        int mostNames = most > Finder.MOST_NAMES ? Integer.MAX_VALUE : Finder.MOST_NAMES;
        return finder.find(typed, mostNames).best(wanted, most).stream().map(Match::thing);
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
        Finder.Found found = finder.find(typed, Finder.MOST_NAMES);
        List<Match> matches = found.best(SiteSearch::isModel, 2);
        return found.asked().isWhole() && Match.isFirstClear(matches)
                ? models(Stream.of(matches.getFirst().thing())).findFirst()
                : Optional.empty();
    }

    private static boolean isModel(Thing thing) {
        return thing.sort() == Thing.Sort.MODEL;
    }

    private static Stream<Model> models(Stream<Thing> things) {
        return things.<Model>mapMulti((thing, models) -> {
            if (thing.hit() instanceof Hit.OfModel(Model model)) {
                models.accept(model);
            }
        });
    }
}
