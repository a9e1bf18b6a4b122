package dev.pairwise.comparison;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import dev.pairwise.catalogue.Kind;
import dev.pairwise.catalogue.Slug;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The labels of all models of one catalogue, kind by kind. */
final class FitStandings {

    private final Set<Slug> leadersInCoding;
    private final Map<Kind, FitScale> scales = new HashMap<>();
    private final List<Fit> fits;

    FitStandings(Contenders contenders) {
        this.leadersInCoding = CodingTests.leaders(contenders);
        contenders.all().stream()
                .filter(contender -> contender.stage() == LifeStage.CURRENT)
                .collect(groupingBy(Contender::group, mapping(this::facts, toList())))
                .forEach((group, active) -> scales.put(group, FitScale.of(active)));
        this.fits = contenders.all().stream().map(this::ofOther).toList();
    }

    Fit of(Contender contender) {
        return fits.get(contender.index());
    }

    /** Of a model that has no place among them, by the steps that hold for its kind. */
    Fit ofOther(Contender contender) {
        return scale(contender.group()).fit(facts(contender));
    }

    FitScale scale(Kind group) {
        return scales.getOrDefault(group, FitScale.of(List.of()));
    }

    private FitFacts facts(Contender contender) {
        return FitFacts.of(contender, leadersInCoding.contains(contender.model().slug()));
    }
}
