package dev.pairwise.comparison;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dev.pairwise.catalogue.Maker;
import dev.pairwise.catalogue.Model;
import dev.pairwise.catalogue.Provider;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/** A maker with its models, newest first, and the shown providers of its own that offer something. */
public record MakerModels(Maker maker, List<Model> models, List<Provider> providers) {

    public MakerModels {
        models = models.stream().sorted(ByRelease.NEWEST_FIRST).toList();
        providers = List.copyOf(providers);
        if (models.isEmpty()) {
            throw new IllegalArgumentException("no model of " + maker.slug());
        }
    }

    /** By the name of the family, the family with the newest member first; models without one are under the empty name. */
    public List<List<Model>> byFamily() {
        return List.copyOf(models.stream()
                .collect(groupingBy(
                        model -> Family.slugOf(model).map(Object::toString).orElse(""), LinkedHashMap::new, toList()))
                .values());
    }

    /** The newest that has a date; no rolling alias. */
    public Optional<Model> newest() {
        return newest(1).stream().findFirst();
    }

    /** The newest that have a date, newest first; no rolling aliases. */
    public List<Model> newest(int most) {
        return models.stream()
                .filter(model -> !model.isRollingAlias())
                .filter(model -> model.specs().released().isKnown())
                .limit(most)
                .toList();
    }

    public int openWeights() {
        return Math.toIntExact(models.stream().filter(Model::hasOpenWeights).count());
    }

    /** A page of one model says little that the page of the model does not. */
    public boolean isIndexable() {
        return models.size() > 1;
    }
}
