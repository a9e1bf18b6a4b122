package dev.pairwise.page;

import dev.pairwise.catalogue.Model;
import dev.pairwise.comparison.MakerModels;
import dev.pairwise.comparison.Pair;
import dev.pairwise.comparison.Standings;
import dev.pairwise.wording.MakerWording;
import java.util.ArrayList;
import java.util.List;

/** A few pairs to go on to from a maker: its newest models against each other, and each of them against its nearest rivals. */
final class MakerComparisons {

    /** A few comparisons lead on; the pages of the models have all. */
    private static final int NEWEST = 4;

    private static final int RIVALS = 2;

    private MakerComparisons() {}

    /** No group is empty. */
    static List<LinkGroup> of(MakerModels place, Standings standings) {
        List<LinkGroup> groups = new ArrayList<>();
        add(MakerWording.newestAgainstEachOther(), own(place.newest(NEWEST)), groups);
        add(MakerWording.rivals(), rivals(place.newest(NEWEST), standings), groups);
        return groups;
    }

    private static void add(String heading, List<Link> links, List<LinkGroup> groups) {
        if (!links.isEmpty()) {
            groups.add(new LinkGroup(heading, links));
        }
    }

    private static List<Link> own(List<Model> newest) {
        List<Link> links = new ArrayList<>();
        for (int one = 0; one < newest.size(); one++) {
            for (Model other : newest.subList(one + 1, newest.size())) {
                if (newest.get(one).kind().isComparableWith(other.kind())) {
                    links.add(Names.link(Pair.of(newest.get(one), other)));
                }
            }
        }
        return links;
    }

    private static List<Link> rivals(List<Model> newest, Standings standings) {
        return newest.stream()
                .flatMap(model ->
                        standings.rivals(model).stream().limit(RIVALS).map(rival -> Names.link(Pair.of(model, rival))))
                .distinct()
                .toList();
    }
}
