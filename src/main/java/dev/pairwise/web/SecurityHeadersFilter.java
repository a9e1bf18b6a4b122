package dev.pairwise.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Allows pages what they use and nothing else: our own style, script, images, and forms; no frames, nothing inline, no other site. A site
 * that has an https address asks to be visited over TLS alone.
 */
@Component
class SecurityHeadersFilter extends OncePerRequestFilter {

    static final String POLICY =
            "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none';"
                    + " frame-ancestors 'none'";

    private static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy",
            POLICY,
            "X-Content-Type-Options",
            "nosniff",
            "Referrer-Policy",
            "strict-origin-when-cross-origin",
            "Permissions-Policy",
            "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()",
            "Cross-Origin-Opener-Policy",
            "same-origin");

    /** A year. */
    private static final String TLS_ALONE = "max-age=31536000";

    private final boolean isSecure;

    SecurityHeadersFilter(SiteAddress site) {
        this.isSecure = site.isSecure();
    }

    /** What the server refused by itself comes here as an error alone. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HEADERS.forEach(response::setHeader);
        if (isSecure) {
            response.setHeader("Strict-Transport-Security", TLS_ALONE);
        }
        chain.doFilter(request, response);
    }
}
