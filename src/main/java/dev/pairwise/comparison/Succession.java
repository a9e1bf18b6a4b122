package dev.pairwise.comparison;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dev.pairwise.catalogue.Model;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** Two or more models of one maker and one family line in order of release. Rolling aliases and models without a date follow on nothing. */
public record Succession(String line, List<Model> models) {

    public Succession {
        models = List.copyOf(models);
        if (models.size() < 2) {
            throw new IllegalArgumentException("nothing follows on nothing: " + line);
        }
    }

    /** One model and the next. */
    public record Step(Model from, Model to) {

        public Pair pair() {
            return Pair.of(from, to);
        }
    }

    static List<Succession> of(List<Model> ofOneMaker) {
        return ofOneMaker.stream()
                .filter(model -> !model.isRollingAlias() && model.line().isPresent())
                .filter(model -> model.specs().released().isKnown())
                .sorted(ByRelease.OLDEST_FIRST)
                .collect(groupingBy(model -> model.line().orElseThrow(), LinkedHashMap::new, toList()))
                .entrySet()
                .stream()
                .filter(line -> line.getValue().size() > 1)
                .map(line -> new Succession(line.getKey(), line.getValue()))
                .toList();
    }

    public List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        for (int at = 1; at < models.size(); at++) {
            steps.add(new Step(models.get(at - 1), models.get(at)));
        }
        return steps;
    }
}
