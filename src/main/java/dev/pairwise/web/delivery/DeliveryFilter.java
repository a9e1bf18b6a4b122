package dev.pairwise.web.delivery;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** Holds an answer back until it is whole, and then delivers it. One that names its bytes itself, by a strong ETag, goes on as it is. */
@Component
class DeliveryFilter extends OncePerRequestFilter {

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !Delivery.isRead(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ContentCachingResponseWrapper held = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, held);
        if (isToBeDelivered(held)) {
            Delivery.of(held).to(request, response);
        } else {
            held.copyBodyToResponse();
        }
    }

    private static boolean isToBeDelivered(ContentCachingResponseWrapper held) {
        String tag = held.getHeader(HttpHeaders.ETAG);
        return held.getContentSize() > 0 && !held.isCommitted() && (tag == null || tag.startsWith("W/"));
    }
}
