package dev.pairwise.comparison;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;

/** The scores of one test: lists of those that came about under the same conditions, and those that nothing may be held against. */
public record Rankings(List<RankedList> lists, List<TakenTest> alone) {

    public Rankings {
        lists = List.copyOf(lists);
        alone = List.copyOf(alone);
    }

    public static Rankings of(TestScores test) {
        var byConditions = test.scores().stream().collect(groupingBy(Conditions::of, LinkedHashMap::new, toList()));
        return new Rankings(
                byConditions.entrySet().stream()
                        .filter(group -> group.getValue().size() > 1)
                        .map(group -> RankedList.of(group.getKey(), group.getValue()))
                        .sorted(RankedList.MOST_TELLING_FIRST)
                        .toList(),
                byConditions.values().stream()
                        .filter(group -> group.size() == 1)
                        .flatMap(Collection::stream)
                        .sorted(RankedList.bestFirst())
                        .toList());
    }
}
