package dev.pairwise.comparison;

import java.util.Arrays;

/** The few with the smallest keys of many that are offered one after the other; of equal keys the smaller index first. */
final class Shortlist {

    private final int[] members;
    private final double[] keys;
    private int size;

    Shortlist(int most) {
        this.members = new int[most];
        this.keys = new double[most];
    }

    void offer(int index, double key) {
        if (size == members.length && !goesBefore(index, key, size - 1)) {
            return;
        }
        int place = size < members.length ? size++ : size - 1;
        while (place > 0 && goesBefore(index, key, place - 1)) {
            members[place] = members[place - 1];
            keys[place] = keys[place - 1];
            place--;
        }
        members[place] = index;
        keys[place] = key;
    }

    Indices inOrder() {
        return Indices.of(Arrays.stream(members).limit(size));
    }

    private boolean goesBefore(int index, double key, int place) {
        int order = Double.compare(key, keys[place]);
        return order < 0 || (order == 0 && index < members[place]);
    }
}
