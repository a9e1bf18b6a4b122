package dev.pairwise.importing;

import dev.pairwise.document.RouteRecord;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The prices of a route by their keys in the import format. */
final class Rates {

    private Rates() {}

    static Map<String, @Nullable BigDecimal> of(RouteRecord route) {
        Map<String, @Nullable BigDecimal> rates = new LinkedHashMap<>();
        rates.put("input", route.input());
        rates.put("output", route.output());
        rates.put("cacheRead", route.cacheRead());
        rates.put("cacheWrite", route.cacheWrite());
        rates.put("cacheWriteHour", route.cacheWriteHour());
        rates.put("batchInput", route.batchInput());
        rates.put("batchOutput", route.batchOutput());
        rates.put("priorityInput", route.priorityInput());
        rates.put("priorityOutput", route.priorityOutput());
        rates.put("audioInput", route.audioInput());
        rates.put("audioOutput", route.audioOutput());
        return rates;
    }
}
