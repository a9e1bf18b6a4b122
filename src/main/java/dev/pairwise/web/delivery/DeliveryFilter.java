package dev.pairwise.web.delivery;

import dev.pairwise.web.SiteAddress;
import dev.pairwise.web.Turns;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers from what is kept, before any other part of the site sees the request. Else it holds an answer back until it is whole, keeps and
 * delivers it. One that names its bytes itself, by a strong ETag, goes on as it is.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class DeliveryFilter extends OncePerRequestFilter {

    private final Deliveries deliveries;
    private final SiteAddress site;
    private final Turns turns;
    private final AnswerCounts counts;

    DeliveryFilter(Deliveries deliveries, SiteAddress site, Turns turns, AnswerCounts counts) {
        this.deliveries = deliveries;
        this.site = site;
        this.turns = turns;
        this.counts = counts;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !HttpMethod.GET.matches(request.getMethod()) && !HttpMethod.HEAD.matches(request.getMethod());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Delivery> answer = deliveries.answer(key(request), () -> make(request, response, chain));
        if (answer.isPresent()) {
            send(answer.get(), request, response);
        }
    }

    private DeliveryStore.Key key(HttpServletRequest request) {
        return DeliveryStore.Key.of(
                site.absolute("", request),
                request.getRequestURI(),
                request.getQueryString(),
                request.getHeader(HttpHeaders.ACCEPT));
    }

    private Optional<Delivery> make(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Turns.Turn> turn = turns.take(request);
        if (turn.isEmpty()) {
            Turns.refuse(response);
            return Optional.empty();
        }
        counts.made();
        HeldResponse held = new HeldResponse(response);
        try (Turns.Turn _ = turn.get()) {
            chain.doFilter(request, held);
            if (held.isToBeDelivered()) {
                return Optional.of(Delivery.of(held));
            }
        }
        held.copyBodyToResponse();
        return Optional.empty();
    }

    private static void send(Delivery answer, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Form form = answer.form(Encoding.accepted(request.getHeader(HttpHeaders.ACCEPT_ENCODING)));
        response.setStatus(answer.status());
        describe(form, response);
        if (!form.tag().isEmpty() && new ServletWebRequest(request, response).checkNotModified(form.tag())) {
            return;
        }
        response.setContentLength(form.body().length);
        response.getOutputStream().write(form.body());
    }

    /** Says no header twice on the response that the answer was made with. */
    private static void describe(Form form, HttpServletResponse response) {
        Set<String> said = new HashSet<>();
        for (HeaderLine line : form.headers()) {
            if (said.add(line.name())) {
                response.setHeader(line.name(), line.value());
            } else {
                response.addHeader(line.name(), line.value());
            }
        }
    }
}
