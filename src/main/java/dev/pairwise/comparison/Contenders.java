package dev.pairwise.comparison;

import static java.util.stream.Collectors.groupingBy;

import dev.pairwise.catalogue.Catalogue;
import dev.pairwise.catalogue.Kind;
import dev.pairwise.catalogue.Model;
import dev.pairwise.catalogue.Slug;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The models of a catalogue that are models of their own: all but rolling aliases, in ascending order of slug. */
final class Contenders {

    private final List<Contender> all;
    private final Map<Slug, Contender> bySlug;
    private final List<List<Contender>> lines;
    private final Map<Kind, List<Contender>> byGroup;
    private final Map<MakerOfGroup, List<Contender>> byMaker;

    private record MakerOfGroup(Slug maker, Kind group) {

        static MakerOfGroup of(Contender contender) {
            return new MakerOfGroup(contender.model().maker().slug(), contender.group());
        }
    }

    private Contenders(List<Contender> all) {
        this.all = List.copyOf(all);
        this.bySlug = new HashMap<>();
        all.forEach(contender -> bySlug.put(contender.model().slug(), contender));
        Map<Optional<String>, List<Contender>> byLine = all.stream().collect(groupingBy(Contender::line));
        byLine.put(Optional.empty(), List.of());
        this.lines = all.stream()
                .map(contender -> byLine.getOrDefault(contender.line(), List.of()))
                .toList();
        this.byGroup = all.stream().collect(groupingBy(Contender::group));
        this.byMaker = all.stream().collect(groupingBy(MakerOfGroup::of));
    }

    static Contenders of(Catalogue catalogue) {
        List<Contender> all = new ArrayList<>();
        for (Model model : catalogue.models()) {
            if (!model.isRollingAlias()) {
                all.add(Contender.of(all.size(), model, catalogue.date()));
            }
        }
        return new Contenders(all);
    }

    List<Contender> all() {
        return all;
    }

    int size() {
        return all.size();
    }

    Contender at(int index) {
        return all.get(index);
    }

    /** Empty for a rolling alias. */
    Optional<Contender> find(Model model) {
        return Optional.ofNullable(bySlug.get(model.slug()));
    }

    /** All of its family line, itself among them; none where no line is known. */
    List<Contender> lineOf(Contender contender) {
        return lines.get(contender.index());
    }

    /** The models it may be held against, itself among them; none for a kind that says nothing. */
    List<Contender> likeOf(Contender contender) {
        return contender.group() == Kind.OTHER ? List.of() : byGroup.getOrDefault(contender.group(), List.of());
    }

    /** The models of its maker that it may be held against, itself among them; none for a kind that says nothing. */
    List<Contender> ofMakerOf(Contender contender) {
        return contender.group() == Kind.OTHER
                ? List.of()
                : byMaker.getOrDefault(MakerOfGroup.of(contender), List.of());
    }
}
