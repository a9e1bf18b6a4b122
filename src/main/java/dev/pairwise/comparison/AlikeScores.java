package dev.pairwise.comparison;

import static java.util.stream.Collectors.toMap;

import dev.pairwise.catalogue.Benchmark;
import dev.pairwise.catalogue.Model;
import dev.pairwise.catalogue.Score;
import dev.pairwise.catalogue.Slug;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/** The scores of one sitting of a test by the place that each model has among several; those that did not sit it have none. */
record AlikeScores(SequencedMap<Integer, Score> byPlace) {

    /** Those that most took first, then by name. */
    private static final Comparator<AlikeScores> ORDER = Comparator.comparingInt(AlikeScores::takers)
            .reversed()
            .thenComparing(scores -> scores.benchmark().name())
            .thenComparing(scores -> scores.benchmark().slug());

    /** Of one test the sitting that most took, of those the best carrier's, and then any that is always the same. */
    private static final Comparator<AlikeScores> CHOICE = Comparator.comparingInt(AlikeScores::takers)
            .reversed()
            .thenComparing(scores -> Carrier.of(scores.any()))
            .thenComparing(scores -> scores.any().setting().orElse(""))
            .thenComparing(scores -> scores.any().harness().orElse(""))
            .thenComparing(scores -> scores.any().provenance().source().slug());

    /** What scores that may be held against each other have in common. */
    private record Sitting(
            Slug test, Slug source, Optional<String> setting, Optional<String> harness, Optional<String> party) {

        static Sitting of(Score score) {
            return new Sitting(
                    score.benchmark().slug(),
                    score.provenance().source().slug(),
                    score.setting(),
                    score.harness(),
                    score.ranBy());
        }
    }

    /** One sitting of each test that an independent party ran alike on so many of the models. */
    static List<AlikeScores> of(List<Model> models, int fewestTakers) {
        Map<Sitting, SequencedMap<Integer, Score>> sittings = new LinkedHashMap<>();
        for (int place = 0; place < models.size(); place++) {
            note(models.get(place), place, sittings);
        }
        return sittings.values().stream()
                .filter(scores -> scores.size() >= fewestTakers)
                .map(AlikeScores::new)
                .collect(toMap(AlikeScores::benchmark, scores -> scores, AlikeScores::better, LinkedHashMap::new))
                .values()
                .stream()
                .sorted(ORDER)
                .toList();
    }

    /** Of two scores of one model the first. */
    private static void note(Model model, int place, Map<Sitting, SequencedMap<Integer, Score>> sittings) {
        for (Score score : model.scores()) {
            if (!score.selfReported() && score.ranBy().isPresent()) {
                sittings.computeIfAbsent(Sitting.of(score), _ -> new LinkedHashMap<>())
                        .putIfAbsent(place, score);
            }
        }
    }

    private static AlikeScores better(AlikeScores one, AlikeScores other) {
        return CHOICE.compare(one, other) <= 0 ? one : other;
    }

    Benchmark benchmark() {
        return any().benchmark();
    }

    int takers() {
        return byPlace.size();
    }

    /** One of them, for what they all have in common. */
    Score any() {
        return byPlace.firstEntry().getValue();
    }

    /** With a place for each of so many models. */
    List<Optional<Score>> among(int models) {
        List<Optional<Score>> all = new ArrayList<>(Collections.nCopies(models, Optional.empty()));
        byPlace.forEach((place, score) -> all.set(place, Optional.of(score)));
        return all;
    }
}
