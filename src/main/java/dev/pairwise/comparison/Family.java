package dev.pairwise.comparison;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dev.pairwise.catalogue.Maker;
import dev.pairwise.catalogue.Model;
import dev.pairwise.catalogue.Slug;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The models that sources put under one family name, oldest first. A name is one family, whoever uses it: so its address depends on the
 * name alone and never moves when another maker takes it up. What follows on what is told apart by maker.
 */
public record Family(Slug slug, String name, List<Model> models) {

    public Family {
        models = models.stream().sorted(ByRelease.OLDEST_FIRST).toList();
        if (models.isEmpty()) {
            throw new IllegalArgumentException("nobody is of the family " + slug);
        }
    }

    /** Spellings that differ in case or dashes alone are one name. */
    static Family of(Slug slug, List<Model> models) {
        return new Family(slug, nameOf(models), models);
    }

    /** What people call the family of these models. */
    public static String nameOf(List<Model> models) {
        return FamilyName.spelt(models.getFirst().family().orElseThrow(), models);
    }

    public static Optional<Slug> slugOf(Model model) {
        return model.family().flatMap(Family::slugOf);
    }

    /** Its name as an address spells it; nothing where the name holds no letter or digit that an address may have. */
    public static Optional<Slug> slugOf(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9.]+", "-")
                .replaceAll("^[.-]+|(?<![.-])[.-]+$", "");
        return Optional.of(plain).filter(Slug::isWellFormed).map(Slug::new);
    }

    /** The members of each maker, oldest first; the maker with most members goes first. */
    public List<List<Model>> byMaker() {
        Map<Maker, List<Model>> byMaker =
                models.stream().collect(groupingBy(Model::maker, LinkedHashMap::new, toList()));
        return byMaker.values().stream()
                .sorted(comparingInt((List<Model> own) -> -own.size())
                        .thenComparing(own -> own.getFirst().maker().slug()))
                .toList();
    }

    /** The maker with most members first. */
    public List<Maker> makers() {
        return byMaker().stream().map(own -> own.getFirst().maker()).toList();
    }

    /** What followed on what, the longest first. */
    public List<Succession> successions() {
        return byMaker().stream()
                .flatMap(own -> Succession.of(own).stream())
                .sorted(comparingInt(
                                (Succession succession) -> -succession.models().size())
                        .thenComparing(comparing(Succession::line)))
                .toList();
    }

    /** A page of one model says little that the page of the model does not. */
    public boolean isIndexable() {
        return models.size() > 1;
    }
}
