package dev.pairwise.web.mcp;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** What goes back: a status, and JSON or plain words where there is anything to say. */
record Reply(HttpStatus status, String contentType, String body) {

    private static final String PLAIN = "text/plain;charset=UTF-8";
    private static final String JSON = "application/json";

    /** In seconds. */
    private static final String SOON = "2";

    static Reply plain(HttpStatus status, String text) {
        return new Reply(status, PLAIN, text);
    }

    static Reply json(HttpStatus status, String body) {
        return new Reply(status, JSON, body);
    }

    static Reply silent(HttpStatus status) {
        return new Reply(status, "", "");
    }

    /** Never kept: what is asked stands in the body, of which no cache knows. */
    void send(HttpServletResponse response, boolean withBody) throws IOException {
        response.setStatus(status.value());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (status == HttpStatus.SERVICE_UNAVAILABLE) {
            response.setHeader(HttpHeaders.RETRY_AFTER, SOON);
        }
        Optional.of(contentType).filter(type -> !type.isEmpty()).ifPresent(response::setContentType);
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        response.setContentLength(bytes.length);
        if (withBody) {
            response.getOutputStream().write(bytes);
        }
    }
}
