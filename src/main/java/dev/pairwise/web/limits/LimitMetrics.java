package dev.pairwise.web.limits;

import static java.util.stream.Collectors.toMap;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** How many were refused because their client had its share, by the limit that they ran into. */
@Component
class LimitMetrics implements MeterBinder {

    private static final String AT_ONCE = "at-once";

    private final Map<Quota, LongAdder> byQuota =
            Map.copyOf(Stream.of(Quota.values()).collect(toMap(quota -> quota, _ -> new LongAdder())));
    private final LongAdder atOnce = new LongAdder();

    void refused(Quota quota) {
        Objects.requireNonNull(byQuota.get(quota)).increment();
    }

    void refusedAtOnce() {
        atOnce.increment();
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        byQuota.forEach((quota, refused) -> count(quota.id(), refused, registry));
        count(AT_ONCE, atOnce, registry);
    }

    private static void count(String limit, LongAdder refused, MeterRegistry registry) {
        FunctionCounter.builder("pairwise.limits.refused", refused, LongAdder::sum)
                .description("Questions refused because their client had asked for its share")
                .tag("limit", limit)
                .register(registry);
    }
}
