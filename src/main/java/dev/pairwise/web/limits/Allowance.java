package dev.pairwise.web.limits;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpHeaders;

/**
 * What a client may still ask before a minute is over, and how long that takes. Said in the headers of draft-ietf-httpapi-ratelimit-headers,
 * in whole seconds, rounded up.
 */
record Allowance(Quota quota, long most, boolean isGranted, long left, Duration untilNext) {

    static final String POLICY = "RateLimit-Policy";
    static final String STATE = "RateLimit";

    void describe(HttpServletResponse response) {
        response.setHeader(POLICY, "\"%s\";q=%d;w=%d".formatted(quota.id(), most, RateLimits.WINDOW.toSeconds()));
        response.setHeader(STATE, "\"%s\";r=%d;t=%d".formatted(quota.id(), left, seconds()));
        if (!isGranted) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds()));
        }
    }

    private long seconds() {
        return Math.max(1, untilNext.plusSeconds(1).minusNanos(1).toSeconds());
    }
}
