package dev.pairwise.page;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dev.pairwise.catalogue.Catalogue;
import dev.pairwise.catalogue.Kind;
import dev.pairwise.catalogue.Maker;
import dev.pairwise.catalogue.Model;
import dev.pairwise.comparison.CatalogueCounts;
import dev.pairwise.page.Directory.Group;
import dev.pairwise.wording.DirectoryWording;
import dev.pairwise.wording.English;
import dev.pairwise.wording.Labels;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Puts every model of a catalogue into one of two directories; within a group models are in ascending order of slug. Of more models than
 * anybody would look through those remain that most providers offer.
 */
final class Directories {

    /** The links of so many models weigh as much as a page may. */
    static final int MOST_MODELS = 3_000;

    private static final Comparator<Model> MOST_OFFERED_FIRST = Comparator.comparingInt(
                    (Model model) -> model.providers().size())
            .reversed()
            .thenComparing(Model::slug);

    private static final Comparator<Maker> BY_NAME =
            Comparator.comparing(Maker::name, String.CASE_INSENSITIVE_ORDER).thenComparing(Maker::slug);

    private Directories() {}

    /** Language models by maker, in the order in which one looks a name up. */
    static Directory languageModels(Catalogue catalogue) {
        List<Model> all = CatalogueCounts.languageModels(catalogue);
        List<Model> models = mostOffered(all);
        List<Group> groups =
                models.stream()
                        .collect(groupingBy(Model::maker, () -> new TreeMap<>(BY_NAME), toList()))
                        .entrySet()
                        .stream()
                        .map(group -> group(
                                "by-" + group.getKey().slug(), group.getKey().name(), group.getValue()))
                        .toList();
        return new Directory(DirectoryWording.languageModels(models.size(), all.size(), groups.size()), groups);
    }

    /** Everything else, by kind, and the rolling aliases last. */
    static Directory others(Catalogue catalogue) {
        List<Group> groups = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            if (!kind.isLanguageModel()) {
                add(English.sentenceCase(Labels.plural(kind)), kind.code(), of(kind, catalogue), groups);
            }
        }
        Stream<Model> rolling = catalogue.models().stream().filter(Model::isRollingAlias);
        add(DirectoryWording.rollingAliases(), "rolling", rolling, groups);
        int shown = groups.stream().mapToInt(group -> group.models().size()).sum();
        int all = Math.toIntExact(catalogue.models().stream()
                .filter(model -> !model.kind().isLanguageModel() || model.isRollingAlias())
                .count());
        return new Directory(DirectoryWording.others(shown, all), groups);
    }

    private static Stream<Model> of(Kind kind, Catalogue catalogue) {
        return catalogue.models().stream().filter(model -> model.kind() == kind && !model.isRollingAlias());
    }

    private static void add(String heading, String id, Stream<Model> members, List<Group> groups) {
        List<Model> models = mostOffered(members.toList());
        if (!models.isEmpty()) {
            groups.add(group("kind-" + id, heading, models));
        }
    }

    private static List<Model> mostOffered(List<Model> all) {
        return all.size() <= MOST_MODELS
                ? all
                : all.stream()
                        .sorted(MOST_OFFERED_FIRST)
                        .limit(MOST_MODELS)
                        .sorted(Comparator.comparing(Model::slug))
                        .toList();
    }

    private static Group group(String id, String heading, List<Model> models) {
        return new Group(id, heading, models.stream().map(Names::link).toList());
    }
}
