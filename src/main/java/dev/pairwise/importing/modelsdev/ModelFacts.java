package dev.pairwise.importing.modelsdev;

import dev.pairwise.importing.recognition.Dates;
import dev.pairwise.importing.recognition.ReviewedProviders;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the routes say of the model itself. For each fact the maker's own routes come first, then the routes that state the model's id, then
 * all plain routes, then any; within one of these groups the majority.
 */
record ModelFacts(Recognised model, List<List<Offer>> groups) {

    /** In the order in which pages list them. */
    private static final List<String> MODALITIES = List.of("text", "image", "audio", "video", "pdf");

    static ModelFacts of(Recognised model, ReviewedProviders providers) {
        return new ModelFacts(
                model,
                List.of(
                        model.own(providers),
                        model.stated().toList(),
                        model.plain().toList(),
                        model.offers()));
    }

    Optional<String> released() {
        return first(offer -> ReleaseDates.credible(offer.listed().releaseDate(), model.key())
                        .orElse(null))
                .or(() -> first(
                        offer -> Dates.plausible(offer.listed().releaseDate()).orElse(null)));
    }

    Optional<String> knowledgeCutoff() {
        return first(offer -> Dates.month(offer.listed().knowledge()).orElse(null));
    }

    Optional<String> lastUpdated() {
        return first(offer -> Dates.plausible(offer.listed().lastUpdated()).orElse(null));
    }

    Optional<Long> contextTokens() {
        return first(offer -> offer.listed().limit().knownContext());
    }

    Optional<Long> maxOutputTokens() {
        return first(offer -> offer.listed().limit().knownOutput());
    }

    /**
     * Sellers that do not know whether weights are open say that they are not, so beside the maker and models.dev itself those speak first
     * who are known to look.
     */
    Optional<String> openness(ReviewedProviders providers) {
        Stream<List<Offer>> known = Stream.of(
                groups.get(0),
                groups.get(1),
                model.plain()
                        .filter(offer -> providers.of(offer.providerId()).knowsWeights())
                        .toList(),
                groups.get(2),
                groups.get(3));
        return known.flatMap(offers ->
                        Majority.of(offers.stream()
                                        .map(offer -> openness(offer.listed().openWeights())))
                                .stream())
                .findFirst();
    }

    List<String> inputs() {
        return modalities(offer -> offer.listed().modalities().input());
    }

    List<String> outputs() {
        return modalities(offer -> offer.listed().modalities().output());
    }

    Map<String, String> capabilities() {
        Map<String, String> capabilities = new TreeMap<>();
        first(offer -> yesOrNo(offer.listed().reasoning())).ifPresent(value -> capabilities.put("reasoning", value));
        first(offer -> yesOrNo(offer.listed().toolCall())).ifPresent(value -> {
            capabilities.put("function-calling", value);
            capabilities.put("tool-use", value);
        });
        first(offer -> yesOrNo(offer.listed().structuredOutput()))
                .ifPresent(value -> capabilities.put("structured-outputs", value));
        return capabilities;
    }

    /**
     * Deprecated when the maker's own shop says so, or, where it has none, when all shown routes do. A maker that is a host as well ends
     * its trial offers long before the model's life does.
     */
    boolean isDeprecated(ReviewedProviders providers) {
        List<Offer> own = groups.getFirst().stream()
                .filter(offer -> providers.of(offer.providerId()).tier().equals("first-party"))
                .toList();
        List<Offer> asked = own.isEmpty()
                ? model.plain()
                        .filter(offer -> providers.isShown(offer.providerId()))
                        .toList()
                : own;
        return !asked.isEmpty()
                && asked.stream().allMatch(offer -> offer.listed().isDeprecated());
    }

    static @Nullable String yesOrNo(@Nullable Boolean value) {
        return value == null ? null : value ? "yes" : "no";
    }

    static @Nullable String openness(@Nullable Boolean openWeights) {
        return openWeights == null ? null : openWeights ? "open-weights" : "proprietary";
    }

    static List<String> inOrder(List<String> modalities) {
        return modalities.stream()
                .filter(MODALITIES::contains)
                .distinct()
                .sorted(Comparator.comparingInt(MODALITIES::indexOf))
                .toList();
    }

    private <T extends Comparable<T>> Optional<T> first(Function<Offer, @Nullable T> fact) {
        return groups.stream()
                .flatMap(offers -> Majority.of(offers.stream().map(fact)).stream())
                .findFirst();
    }

    /** Each kind of input counts by itself: it is there when at least half of the routes of the first group that says anything have it. */
    private List<String> modalities(Function<Offer, List<String>> kinds) {
        List<List<String>> said = groups.stream()
                .map(offers -> offers.stream()
                        .map(kinds)
                        .filter(list -> !list.isEmpty())
                        .toList())
                .filter(lists -> !lists.isEmpty())
                .findFirst()
                .orElse(List.of());
        Stream<String> common = MODALITIES.stream()
                .filter(kind ->
                        2 * said.stream().filter(list -> list.contains(kind)).count() >= said.size());
        return said.isEmpty() ? List.of() : common.toList();
    }
}
