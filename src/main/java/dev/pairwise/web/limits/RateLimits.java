package dev.pairwise.web.limits;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;

/** How much of its quotas each client has left. Time is the machine's own, whatever its clock says. */
final class RateLimits {

    static final Duration WINDOW = Duration.ofMinutes(1);

    /** Beyond so many at the same time, those who were seldom seen begin anew. Takes some 20 MB. */
    private static final int MOST_CLIENTS = 50_000;

    private record Key(Quota quota, String client) {}

    private final LimitProperties limits;
    private final TimeMeter time;
    private final Cache<Key, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(MOST_CLIENTS)
            .expireAfterAccess(WINDOW)
            .build();

    RateLimits(LimitProperties limits, TimeMeter time) {
        this.limits = limits;
        this.time = time;
    }

    boolean isLimited(Quota quota) {
        return limits.most(quota) > 0;
    }

    /** Counts one question of a client. */
    Allowance take(Quota quota, String client) {
        Bucket bucket = buckets.get(new Key(quota, client), this::fresh);
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        return new Allowance(
                quota,
                limits.most(quota),
                probe.isConsumed(),
                probe.getRemainingTokens(),
                Duration.ofNanos(
                        probe.isConsumed() ? probe.getNanosToWaitForReset() : probe.getNanosToWaitForRefill()));
    }

    private Bucket fresh(Key key) {
        long most = limits.most(key.quota());
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(most).refillIntervally(most, WINDOW))
                .withCustomTimePrecision(time)
                .build();
    }
}
