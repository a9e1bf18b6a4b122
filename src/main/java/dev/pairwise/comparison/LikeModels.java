package dev.pairwise.comparison;

import dev.pairwise.catalogue.Model;
import java.util.AbstractList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.stream.Stream;

/**
 * Every model that one may be held against: a few nearest first, then the others in ascending order of slug. Nothing is copied, so that a
 * page of the list costs what it shows.
 */
final class LikeModels extends AbstractList<Model> implements RandomAccess {

    private final List<Contender> nearest;
    private final List<Contender> like;

    /** The places among its like, in ascending order, of those that are told before and of the model itself. */
    private final int[] passed;

    /** All lie among its like, which are in ascending order of index. */
    LikeModels(Contender model, List<Contender> nearest, List<Contender> like) {
        this.nearest = List.copyOf(nearest);
        this.like = like;
        this.passed = Stream.concat(nearest.stream(), Stream.of(model))
                .mapToInt(this::place)
                .sorted()
                .toArray();
    }

    @Override
    public Model get(int at) {
        Objects.checkIndex(at, size());
        return at < nearest.size()
                ? nearest.get(at).model()
                : like.get(skipping(at - nearest.size())).model();
    }

    @Override
    public int size() {
        return like.isEmpty() ? 0 : like.size() - 1;
    }

    private int skipping(int at) {
        int place = at;
        for (int taken : passed) {
            place += taken <= place ? 1 : 0;
        }
        return place;
    }

    private int place(Contender contender) {
        return Collections.binarySearch(like, contender, Comparator.comparingInt(Contender::index));
    }
}
