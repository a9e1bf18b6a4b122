package dev.pairwise.comparison;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.Comparator.comparingLong;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import dev.pairwise.catalogue.Model;
import dev.pairwise.catalogue.PartialDate;
import dev.pairwise.catalogue.Provider;
import dev.pairwise.catalogue.Slug;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Chooses what the front page shows by facts alone: the newest models, and the newest model of each of the makers whose models most
 * providers offer, each held against its nearest rivals.
 */
public final class FrontPageChoice {

    public static final int NEWEST = 12;
    public static final int MAKERS = 8;
    public static final int PAIRS = 12;

    /** A model that a single company serves is not yet what its maker is known for. */
    public static final int FEWEST_PROVIDERS = 2;

    private static final Comparator<Contender> NEWEST_FIRST = comparing(FrontPageChoice::released)
            .reversed()
            .thenComparing(comparingInt(Contender::providers).reversed())
            .thenComparingInt(Contender::index);

    private final Contenders contenders;
    private final Rivals rivals;
    private final IndexRules rules;
    private final List<Contender> current;

    FrontPageChoice(Contenders contenders, Rivals rivals, IndexRules rules) {
        this.contenders = contenders;
        this.rivals = rivals;
        this.rules = rules;
        this.current = contenders.all().stream()
                .filter(contender -> contender.model().kind().isLanguageModel())
                .filter(contender -> contender.stage() == LifeStage.CURRENT)
                .filter(contender -> contender.model().specs().released().isKnown())
                .sorted(NEWEST_FIRST)
                .toList();
    }

    FrontPage choose() {
        return new FrontPage(
                pairs(newestOfEachMaker()),
                current.stream().limit(NEWEST).map(Contender::model).toList());
    }

    /** The maker with most providers first. */
    private List<Contender> newestOfEachMaker() {
        Map<Slug, List<Contender>> byMaker = current.stream()
                .filter(contender -> contender.providers() >= FEWEST_PROVIDERS)
                .collect(groupingBy(contender -> contender.model().maker().slug()));
        Map<Slug, Long> providers =
                byMaker.entrySet().stream().collect(toMap(Map.Entry::getKey, maker -> providers(maker.getValue())));
        return byMaker.entrySet().stream()
                .sorted(comparingLong(
                                (Map.Entry<Slug, List<Contender>> maker) -> -providers.getOrDefault(maker.getKey(), 0L))
                        .thenComparing(Map.Entry::getKey))
                .limit(MAKERS)
                .map(maker -> maker.getValue().getFirst())
                .toList();
    }

    private static long providers(List<Contender> models) {
        return models.stream()
                .map(Contender::model)
                .map(Model::providers)
                .flatMap(List::stream)
                .map(Provider::slug)
                .distinct()
                .count();
    }

    /** Each with its nearest rival first, then each with its next. */
    private List<Pair> pairs(List<Contender> models) {
        List<Pair> pairs = new ArrayList<>();
        for (int turn = 0; turn < Rivals.SHOWN; turn++) {
            for (Contender model : models) {
                rivals.of(model).rivals().stream()
                        .skip(turn)
                        .limit(1)
                        .mapToObj(contenders::at)
                        .forEach(rival -> offer(model, rival, pairs));
            }
        }
        return pairs;
    }

    private void offer(Contender model, Contender rival, List<Pair> pairs) {
        Pair pair = Pair.of(model.model(), rival.model());
        if (pairs.size() < PAIRS
                && !pairs.contains(pair)
                && rules.of(model, rival).isIndexable()) {
            pairs.add(pair);
        }
    }

    private static PartialDate released(Contender contender) {
        return contender.model().specs().released().known().orElseThrow();
    }
}
