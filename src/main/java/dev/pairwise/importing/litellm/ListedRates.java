package dev.pairwise.importing.litellm;

import dev.pairwise.catalogue.Rate;
import dev.pairwise.document.TierRecord;
import dev.pairwise.importing.recognition.PriceReader;
import dev.pairwise.importing.recognition.RouteOpinion;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The prices of one entry, in US dollars per million tokens. */
record ListedRates(ListedPrice price, PriceReader reader) {

    private static final Map<Rate, String> KEYS = Map.ofEntries(
            Map.entry(Rate.INPUT, "input_cost_per_token"),
            Map.entry(Rate.OUTPUT, "output_cost_per_token"),
            Map.entry(Rate.CACHE_READ, "cache_read_input_token_cost"),
            Map.entry(Rate.CACHE_WRITE, "cache_creation_input_token_cost"),
            Map.entry(Rate.CACHE_WRITE_HOUR, "cache_creation_input_token_cost_above_1hr"),
            Map.entry(Rate.BATCH_INPUT, "input_cost_per_token_batches"),
            Map.entry(Rate.BATCH_OUTPUT, "output_cost_per_token_batches"),
            Map.entry(Rate.PRIORITY_INPUT, "input_cost_per_token_priority"),
            Map.entry(Rate.PRIORITY_OUTPUT, "output_cost_per_token_priority"),
            Map.entry(Rate.AUDIO_INPUT, "input_cost_per_audio_token"),
            Map.entry(Rate.AUDIO_OUTPUT, "output_cost_per_audio_token"));

    private static final List<Integer> THOUSANDS = List.of(128, 200, 256, 272, 512);

    void addTo(RouteOpinion opinion) {
        if (steps().isEmpty()) {
            new TreeMap<>(KEYS).forEach((rate, key) -> opinion.charges(rate, read(key)));
            opinion.charges(THOUSANDS.stream().flatMap(this::above).toList());
        } else {
            addSteps(opinion);
        }
    }

    private Stream<TierRecord> above(int thousand) {
        String bound = "_above_%dk_tokens".formatted(thousand);
        BigDecimal input = read(KEYS.get(Rate.INPUT) + bound);
        BigDecimal output = read(KEYS.get(Rate.OUTPUT) + bound);
        BigDecimal cacheRead = read(KEYS.get(Rate.CACHE_READ) + bound);
        return input == null && output == null
                ? Stream.empty()
                : Stream.of(new TierRecord(thousand * 1000L, input, output, cacheRead));
    }

    /** Some entries give all their prices by size of request, the smallest first. */
    private void addSteps(RouteOpinion opinion) {
        List<Step> steps = steps();
        Step first = steps.getFirst();
        opinion.charges(Rate.INPUT, first.read(Rate.INPUT)).charges(Rate.OUTPUT, first.read(Rate.OUTPUT));
        opinion.charges(Rate.CACHE_READ, first.read(Rate.CACHE_READ));
        opinion.charges(
                steps.stream().skip(1).flatMap(step -> step.tier().stream()).toList());
    }

    private List<Step> steps() {
        JsonNode steps = price.field("tiered_pricing");
        return steps.isArray()
                ? Stream.iterate(0, index -> index < steps.size(), index -> index + 1)
                        .map(index -> new Step(this, index, steps.get(index)))
                        .toList()
                : List.of();
    }

    private @Nullable BigDecimal read(String key) {
        return reader.perToken(price.path(key), price.field(key));
    }

    /** The prices of requests from one size on. */
    private record Step(ListedRates rates, int index, JsonNode node) {

        @Nullable
        BigDecimal read(Rate rate) {
            String key = Objects.requireNonNull(KEYS.get(rate));
            return rates.reader.perToken(
                    rates.price.path("tiered_pricing[%d].%s".formatted(index, key)), node.path(key));
        }

        List<TierRecord> tier() {
            long from = node.path("range").path(0).asLong(0);
            return from > 0
                    ? List.of(new TierRecord(from, read(Rate.INPUT), read(Rate.OUTPUT), read(Rate.CACHE_READ)))
                    : List.of();
        }
    }
}
