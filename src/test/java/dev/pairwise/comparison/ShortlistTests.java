package dev.pairwise.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShortlistTests {

    @Test
    void keepsTheFewWithTheSmallestKeysInOrder() {
        Shortlist list = new Shortlist(3);
        double[] keys = {5, 1, 4, 2, 3};

        for (int index = 0; index < keys.length; index++) {
            list.offer(index, keys[index]);
        }

        assertThat(list.inOrder().stream()).containsExactly(1, 3, 4);
    }

    @Test
    void keepsTheSmallerIndexOfEqualKeysWheneverItIsOffered() {
        Shortlist list = new Shortlist(2);

        list.offer(7, 1);
        list.offer(9, 1);
        list.offer(3, 1);

        assertThat(list.inOrder().stream()).containsExactly(3, 7);
    }

    @Test
    void mayBeShorterThanItMayGrow() {
        Shortlist list = new Shortlist(2);

        list.offer(7, 1);

        assertThat(list.inOrder().stream()).containsExactly(7);
    }
}
