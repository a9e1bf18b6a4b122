package dev.pairwise.web.delivery;

import dev.pairwise.web.SiteAddress;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.catalina.connector.Connector;
import org.apache.coyote.ActionCode;
import org.apache.coyote.Adapter;
import org.apache.coyote.Request;
import org.apache.coyote.Response;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;

/**
 * Stands between the reading of requests and everything else of the server, and answers from what is kept with bytes that are all there
 * already. What it does not know, or what asks for more than a page does, goes on to the rest as if it were not here.
 */
final class KeptAnswers extends PassingAdapter {

    /** For proxies and for those who look for holes. */
    private static final Set<String> NEVER_ANSWERED = Set.of("CONNECT", "TRACE");

    /** Some programs say so though nobody asked. */
    private static final Set<String> NO_BODY = Set.of("null", "0");

    /** Each may change the answer, or is looked at by others on the way. */
    private static final List<String> OF_OTHERS = List.of(
            HttpHeaders.EXPECT,
            HttpHeaders.IF_MATCH,
            HttpHeaders.IF_UNMODIFIED_SINCE,
            HttpHeaders.RANGE,
            HttpHeaders.TRANSFER_ENCODING,
            HttpHeaders.UPGRADE,
            HttpHeaders.ORIGIN,
            "Forwarded",
            "X-Forwarded-Host",
            "X-Forwarded-Port",
            "X-Forwarded-Proto",
            "X-Forwarded-Prefix");

    private final Deliveries deliveries;
    private final SiteAddress site;
    private final Connector connector;
    private final AnswerCounts counts;
    private final boolean isLogged;

    /** The container of {@code connector} has its log of requests, if there is to be one. */
    KeptAnswers(Deliveries deliveries, SiteAddress site, AnswerCounts counts, Connector connector, Adapter rest) {
        super(rest);
        this.deliveries = deliveries;
        this.site = site;
        this.counts = counts;
        this.connector = connector;
        this.isLogged = connector.getService().getContainer().getAccessLog() != null;
    }

    @Override
    public void service(Request request, Response response) throws Exception {
        try {
            serve(request, response);
        } finally {
            counts.sent(response.getStatus());
        }
    }

    private void serve(Request request, Response response) throws Exception {
        if (NEVER_ANSWERED.contains(String.valueOf(request.getMethod()))) {
            refuse(response);
        } else if (isUnreadable(response)) {
            blameVisitor(response);
            pass(request, response);
        } else {
            answer(request, response);
        }
    }

    private void answer(Request request, Response response) throws Exception {
        Optional<Delivery> kept = isSimple(request) ? deliveries.find(key(request)) : Optional.empty();
        if (kept.isPresent()) {
            send(kept.get(), request, response);
            if (isLogged) {
                log(request, response, System.nanoTime() - request.getStartTimeNanos());
            }
        } else {
            pass(request, response);
        }
    }

    /** The server would call the one a fault of its own, and name methods for the other that no address has. */
    private static void refuse(Response response) {
        response.setStatus(HttpStatus.METHOD_NOT_ALLOWED.value());
        HeaderLine.of(HttpHeaders.ALLOW, "GET, HEAD, OPTIONS").addTo(response.getMimeHeaders());
        response.setContentLength(0);
        response.action(ActionCode.CLOSE, null);
    }

    /** A version or an encoding of HTTP that nobody uses is no fault of the server, and must not look like one to who watches it. */
    private static void blameVisitor(Response response) {
        if (response.getStatus() >= HttpStatus.INTERNAL_SERVER_ERROR.value()) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
        }
    }

    /** The server says here what it found wrong with a request, and has it answered like others. */
    private static boolean isUnreadable(Response response) {
        return response.getStatus() != HttpStatus.OK.value();
    }

    private static boolean isSimple(Request request) {
        return (HttpMethod.GET.matches(request.getMethod()) || HttpMethod.HEAD.matches(request.getMethod()))
                && !request.requestURI().isNull()
                && NO_BODY.contains(String.valueOf(request.getHeader(HttpHeaders.CONTENT_LENGTH)))
                && OF_OTHERS.stream().allMatch(name -> request.getHeader(name) == null);
    }

    private DeliveryStore.Key key(Request request) {
        String scheme = request.scheme().isNull()
                ? connector.getScheme()
                : request.scheme().toString();
        return DeliveryStore.Key.of(
                site.of(scheme, request.serverName().toString(), port(request, scheme)),
                request.requestURI().toString(),
                request.queryString().toString(),
                request.getHeader(HttpHeaders.ACCEPT));
    }

    /** The usual one where the request names none. */
    private static int port(Request request, String scheme) {
        return request.getServerPort() > 0 ? request.getServerPort() : SiteAddress.usualPort(scheme);
    }

    private static void send(Delivery answer, Request request, Response response) throws Exception {
        Form form = answer.form(Encoding.accepted(request.getHeader(HttpHeaders.ACCEPT_ENCODING)));
        boolean isHeld = HeldTags.contain(request.getHeader(HttpHeaders.IF_NONE_MATCH), form.tag());
        response.setStatus(isHeld ? HttpStatus.NOT_MODIFIED.value() : answer.status());
        for (HeaderLine line : form.headers()) {
            line.addTo(response.getMimeHeaders());
        }
        if (!isHeld) {
            response.setContentLength(form.body().length);
            response.doWrite(ByteBuffer.wrap(form.body()));
        }
        response.action(ActionCode.CLOSE, null);
    }
}
