package dev.pairwise.importing.genaiprices;

import dev.pairwise.catalogue.Rate;
import dev.pairwise.document.TierRecord;
import dev.pairwise.importing.recognition.PriceReader;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The prices of one phase, in US dollars per million tokens, and those of larger requests by the size from which they hold. */
record BookedRates(Map<Rate, BigDecimal> base, List<TierRecord> tiers) {

    private static final Map<Rate, String> KEYS = Map.of(
            Rate.INPUT, "input_mtok",
            Rate.OUTPUT, "output_mtok",
            Rate.CACHE_READ, "cache_read_mtok",
            Rate.CACHE_WRITE, "cache_write_mtok",
            Rate.CACHE_WRITE_HOUR, "cache_write_1h_mtok",
            Rate.AUDIO_INPUT, "input_audio_mtok",
            Rate.AUDIO_OUTPUT, "output_audio_mtok");

    static BookedRates read(JsonNode prices, String path, PriceReader reader) {
        Map<Rate, BigDecimal> base = new EnumMap<>(Rate.class);
        Map<Rate, Map<Long, BigDecimal>> steps = new EnumMap<>(Rate.class);
        new TreeMap<>(KEYS).forEach((rate, key) -> {
            JsonNode price = prices.path(key);
            String place = path + "." + key;
            put(base, rate, reader.perMillion(place, price.isObject() ? price.path("base") : price));
            steps.put(rate, steps(price.path("tiers"), place, reader));
        });
        return new BookedRates(base, tiers(steps));
    }

    boolean isPrice() {
        return base.containsKey(Rate.INPUT) && base.containsKey(Rate.OUTPUT);
    }

    @Nullable
    BigDecimal of(Rate rate) {
        return base.get(rate);
    }

    private static Map<Long, BigDecimal> steps(JsonNode tiers, String path, PriceReader reader) {
        Map<Long, BigDecimal> steps = new TreeMap<>();
        for (int index = 0; index < tiers.size(); index++) {
            JsonNode tier = tiers.path(index);
            long start = tier.path("start").asLong(0);
            if (start > 0) {
                put(
                        steps,
                        bound(start),
                        reader.perMillion("%s.tiers[%d].price".formatted(path, index), tier.path("price")));
            }
        }
        return steps;
    }

    /** {@code 271999} is the last size of the lower tier and {@code 272000} the same bound. */
    private static long bound(long start) {
        return start % 1000 == 999 ? start + 1 : start;
    }

    private static List<TierRecord> tiers(Map<Rate, Map<Long, BigDecimal>> steps) {
        TreeSet<Long> bounds =
                new TreeSet<>(steps.getOrDefault(Rate.INPUT, Map.of()).keySet());
        bounds.addAll(steps.getOrDefault(Rate.OUTPUT, Map.of()).keySet());
        return bounds.stream()
                .map(bound -> new TierRecord(
                        bound,
                        at(steps, Rate.INPUT, bound),
                        at(steps, Rate.OUTPUT, bound),
                        at(steps, Rate.CACHE_READ, bound)))
                .toList();
    }

    private static @Nullable BigDecimal at(Map<Rate, Map<Long, BigDecimal>> steps, Rate rate, long bound) {
        return steps.getOrDefault(rate, Map.of()).get(bound);
    }

    private static <K> void put(Map<K, BigDecimal> prices, K key, @Nullable BigDecimal price) {
        if (price != null) {
            prices.put(key, price);
        }
    }
}
