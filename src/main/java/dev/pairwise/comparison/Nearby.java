package dev.pairwise.comparison;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import dev.pairwise.catalogue.Kind;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Which models of its sort lie near one. */
final class Nearby {

    private final Contenders contenders;
    private final Map<Kind, List<NearBox>> all;
    private final Map<Kind, List<NearBox>> cheaper;

    Nearby(Contenders contenders, RivalSpace space) {
        this.contenders = contenders;
        this.all = boxes(contenders.all(), space.space());
        this.cheaper = boxes(
                contenders.all().stream().filter(NeighbourRules::mayBeCheaper).toList(),
                NeighbourRules.SPACE_OF_CHEAPER);
    }

    NearestFirst of(Contender model, Nearness nearness) {
        return nearest(model, nearness, all);
    }

    NearestFirst cheaperThan(Contender model) {
        return nearest(model, NeighbourRules.toCheaper(model), cheaper);
    }

    private NearestFirst nearest(Contender model, Nearness nearness, Map<Kind, List<NearBox>> boxes) {
        boolean hasLike = !contenders.likeOf(model).isEmpty();
        return new NearestFirst(nearness, hasLike ? boxes.getOrDefault(model.group(), List.of()) : List.of());
    }

    private static Map<Kind, List<NearBox>> boxes(Collection<Contender> contenders, NearBox.Space<?> space) {
        return contenders.stream().collect(groupingBy(Contender::group)).entrySet().stream()
                .collect(toMap(Map.Entry::getKey, group -> NearBox.boxes(group.getValue(), space)));
    }
}
