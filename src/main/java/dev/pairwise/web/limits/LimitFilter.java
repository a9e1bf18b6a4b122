package dev.pairwise.web.limits;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses what one client asks beyond its share, before anybody works for it or waits. An answer that is kept in memory already costs
 * nothing, comes before this, and is not counted.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class LimitFilter extends OncePerRequestFilter {

    /** In seconds. */
    private static final String SOON = "1";

    private final Clients clients;
    private final RateLimits rates;
    private final AtOnce atOnce;
    private final LimitMetrics metrics;

    LimitFilter(Clients clients, RateLimits rates, AtOnce atOnce, LimitMetrics metrics) {
        this.clients = clients;
        this.rates = rates;
        this.atOnce = atOnce;
        this.metrics = metrics;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String client = clients.of(request);
        Optional<AtOnce.Held> held = atOnce.take(client);
        if (held.isEmpty()) {
            metrics.refusedAtOnce();
            response.setHeader(HttpHeaders.RETRY_AFTER, SOON);
            refuse(response);
            return;
        }
        try (AtOnce.Held _ = held.get()) {
            if (isGranted(request, response, client)) {
                chain.doFilter(request, response);
            } else {
                refuse(response);
            }
        }
    }

    private boolean isGranted(HttpServletRequest request, HttpServletResponse response, String client) {
        Optional<Allowance> allowance =
                Quota.of(request).filter(rates::isLimited).map(quota -> rates.take(quota, client));
        allowance.ifPresent(some -> some.describe(response));
        allowance.filter(some -> !some.isGranted()).ifPresent(some -> metrics.refused(some.quota()));
        return allowance.map(Allowance::isGranted).orElse(true);
    }

    private static void refuse(HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
    }
}
