package dev.pairwise.catalogue.persistence;

import dev.pairwise.document.RouteRecord;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a route charges now, in US dollars per million tokens. */
@Embeddable
record RateColumns(
        @Nullable BigDecimal input,
        @Nullable BigDecimal output,
        @Nullable BigDecimal cacheRead,
        @Nullable BigDecimal cacheWrite,
        @Nullable BigDecimal cacheWriteHour,
        @Nullable BigDecimal batchInput,
        @Nullable BigDecimal batchOutput,
        @Nullable BigDecimal priorityInput,
        @Nullable BigDecimal priorityOutput,
        @Nullable BigDecimal audioInput,
        @Nullable BigDecimal audioOutput) {

    static final RateColumns NONE = new RateColumns(null, null, null, null, null, null, null, null, null, null, null);

    RateColumns {
        input = Decimals.plainOrNull(input);
        output = Decimals.plainOrNull(output);
        cacheRead = Decimals.plainOrNull(cacheRead);
        cacheWrite = Decimals.plainOrNull(cacheWrite);
        cacheWriteHour = Decimals.plainOrNull(cacheWriteHour);
        batchInput = Decimals.plainOrNull(batchInput);
        batchOutput = Decimals.plainOrNull(batchOutput);
        priorityInput = Decimals.plainOrNull(priorityInput);
        priorityOutput = Decimals.plainOrNull(priorityOutput);
        audioInput = Decimals.plainOrNull(audioInput);
        audioOutput = Decimals.plainOrNull(audioOutput);
    }

    static RateColumns of(RouteRecord route) {
        return new RateColumns(
                route.input(),
                route.output(),
                route.cacheRead(),
                route.cacheWrite(),
                route.cacheWriteHour(),
                route.batchInput(),
                route.batchOutput(),
                route.priorityInput(),
                route.priorityOutput(),
                route.audioInput(),
                route.audioOutput());
    }

    /** Every rate by its key in the import format, absent ones too. */
    Map<String, @Nullable BigDecimal> byCode() {
        Map<String, @Nullable BigDecimal> rates = new LinkedHashMap<>();
        rates.put("input", input);
        rates.put("output", output);
        rates.put("cacheRead", cacheRead);
        rates.put("cacheWrite", cacheWrite);
        rates.put("cacheWriteHour", cacheWriteHour);
        rates.put("batchInput", batchInput);
        rates.put("batchOutput", batchOutput);
        rates.put("priorityInput", priorityInput);
        rates.put("priorityOutput", priorityOutput);
        rates.put("audioInput", audioInput);
        rates.put("audioOutput", audioOutput);
        return rates;
    }
}
