package dev.pairwise.web.api;

import dev.pairwise.page.Links;
import dev.pairwise.web.Freshness;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.cors.CorsUtils;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets the scripts of every other site read the interface, errors included. The answer is the same whoever asks, so that caches need to
 * keep one of it.
 */
@Component
class CrossOriginFilter extends OncePerRequestFilter {

    private static final Map<String, String> READABLE = Map.of(
            HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN,
            "*",
            HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS,
            String.join(
                    ", ",
                    HttpHeaders.LINK,
                    HttpHeaders.ETAG,
                    HttpHeaders.RETRY_AFTER,
                    "RateLimit",
                    "RateLimit-Policy",
                    Freshness.VERSION,
                    AnswerHeaders.DATE));

    private static final Map<String, String> ALLOWED = Map.of(
            HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, "GET, HEAD, OPTIONS",
            HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS, "Accept, If-None-Match",
            HttpHeaders.ACCESS_CONTROL_MAX_AGE, "86400");

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI()
                .toLowerCase(Locale.ROOT)
                .startsWith(request.getContextPath() + Links.programs() + "/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        READABLE.forEach(response::setHeader);
        if (CorsUtils.isPreFlightRequest(request)) {
            ALLOWED.forEach(response::setHeader);
            response.setStatus(HttpStatus.NO_CONTENT.value());
        } else {
            chain.doFilter(request, response);
        }
    }
}
