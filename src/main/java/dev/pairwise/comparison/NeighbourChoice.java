package dev.pairwise.comparison;

import dev.pairwise.catalogue.Model;
import dev.pairwise.catalogue.Slug;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Puts together the groups of neighbours of one pair: what is named in one group is not named again, and the pair itself never. */
final class NeighbourChoice {

    private final Contenders contenders;
    private final Rivals rivals;
    private final Sides<Contender> sides;
    private final Set<Sides<Slug>> named = new HashSet<>();
    private final List<Neighbours.Group> groups = new ArrayList<>();

    NeighbourChoice(Contenders contenders, Rivals rivals, Sides<Contender> sides) {
        this.contenders = contenders;
        this.rivals = rivals;
        this.sides = sides;
        named.add(sides.map(side -> side.model().slug()));
    }

    Neighbours neighbours() {
        add(Relation.RIVAL_OF_LEFT, Rivals.SHOWN, List.of(pairs(Side.LEFT, Rivals.Row::rivals)));
        add(Relation.RIVAL_OF_RIGHT, Rivals.SHOWN, List.of(pairs(Side.RIGHT, Rivals.Row::rivals)));
        add(Relation.SAME_LINE, Rivals.IN_LINE, bothSides(Rivals.Row::line));
        add(Relation.CHEAPER, Rivals.CHEAPER, bothSides(Rivals.Row::cheaper));
        add(Relation.NEWER, Rivals.NEWER, bothSides(Rivals.Row::newer));
        return new Neighbours(groups);
    }

    private void add(Relation relation, int most, List<List<Pair>> lists) {
        List<Pair> chosen = new ArrayList<>();
        for (Pair pair : inTurns(lists)) {
            if (chosen.size() < most && named.add(pair.sides().map(Model::slug))) {
                chosen.add(pair);
            }
        }
        if (!chosen.isEmpty()) {
            groups.add(new Neighbours.Group(relation, chosen));
        }
    }

    private List<List<Pair>> bothSides(Function<Rivals.Row, Indices> column) {
        return List.of(pairs(Side.LEFT, column), pairs(Side.RIGHT, column));
    }

    private List<Pair> pairs(Side side, Function<Rivals.Row, Indices> column) {
        Contender model = sides.of(side);
        return column.apply(rivals.of(model)).stream()
                .mapToObj(index -> Pair.of(model.model(), contenders.at(index).model()))
                .toList();
    }

    /** The first of each list, then the second of each, and so on. */
    private static List<Pair> inTurns(List<List<Pair>> lists) {
        List<Pair> pairs = new ArrayList<>();
        int longest = lists.stream().mapToInt(List::size).max().orElse(0);
        for (int turn = 0; turn < longest; turn++) {
            for (List<Pair> list : lists) {
                if (turn < list.size()) {
                    pairs.add(list.get(turn));
                }
            }
        }
        return pairs;
    }
}
