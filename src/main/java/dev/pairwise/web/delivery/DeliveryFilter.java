package dev.pairwise.web.delivery;

import dev.pairwise.edition.Edition;
import dev.pairwise.edition.Editions;
import dev.pairwise.web.Problems;
import dev.pairwise.web.Representation;
import dev.pairwise.web.SiteAddress;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers from what is kept, before any other part of the site sees the request. Else it holds an answer back until it is whole, keeps and
 * delivers it. One that names its bytes itself, by a strong ETag, goes on as it is.
 */
@Component
@EnableConfigurationProperties(DeliveryProperties.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class DeliveryFilter extends OncePerRequestFilter {

    private final Editions editions;
    private final SiteAddress site;
    private final DeliveryStore store;
    private volatile @Nullable Edition keptOf;

    DeliveryFilter(Editions editions, SiteAddress site, DeliveryProperties properties) {
        this.editions = editions;
        this.site = site;
        this.store = new DeliveryStore(properties.kept().toBytes());
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !HttpMethod.GET.matches(request.getMethod()) && !HttpMethod.HEAD.matches(request.getMethod());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        forgetOlderEditions();
        Optional<Delivery> answer = store.answer(key(request), () -> make(request, response, chain));
        if (answer.isPresent()) {
            answer.get().to(request, response);
        }
    }

    /** A page is made of the edition that is current when it is made: what is kept after this can only be of this one or a newer. */
    @SuppressWarnings("ReferenceEquality")
    private void forgetOlderEditions() {
        Edition current = editions.current();
        if (keptOf != current) {
            keptOf = current;
            store.clear();
        }
    }

    private DeliveryStore.Key key(HttpServletRequest request) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT);
        return new DeliveryStore.Key(
                site.absolute("", request),
                request.getRequestURI(),
                Objects.requireNonNullElse(request.getQueryString(), ""),
                Problems.isForPrograms(request.getRequestURI())
                        ? String.valueOf(accepted)
                        : Representation.asked(accepted));
    }

    private static Optional<Delivery> make(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HeldResponse held = new HeldResponse(response);
        chain.doFilter(request, held);
        if (held.isToBeDelivered()) {
            return Optional.of(Delivery.of(held));
        }
        held.copyBodyToResponse();
        return Optional.empty();
    }
}
