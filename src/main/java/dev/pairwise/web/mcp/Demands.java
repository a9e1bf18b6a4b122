package dev.pairwise.web.mcp;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/** What the headers of a message have to say, before its body is read. */
final class Demands {

    private Demands() {}

    /** The answer to headers that ask for what is not to be had; nothing where all is well. */
    static Optional<Reply> refusal(HttpServletRequest request) {
        if (!isJson(request.getContentType())) {
            return refused(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "Send application/json.");
        }
        if (isEncoded(request.getHeader(HttpHeaders.CONTENT_ENCODING))) {
            return refused(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "Send the body without a content encoding.");
        }
        return isJsonAccepted(request)
                ? Optional.empty()
                : refused(HttpStatus.NOT_ACCEPTABLE, "Accept application/json: that is what is answered.");
    }

    private static Optional<Reply> refused(HttpStatus status, String why) {
        return Optional.of(Reply.plain(status, why + "\n"));
    }

    private static boolean isJson(@Nullable String contentType) {
        try {
            return contentType != null
                    && MediaType.parseMediaType(contentType).equalsTypeAndSubtype(MediaType.APPLICATION_JSON);
        } catch (InvalidMediaTypeException unreadable) {
            return false;
        }
    }

    private static boolean isEncoded(@Nullable String encoding) {
        return encoding != null && !encoding.equalsIgnoreCase("identity");
    }

    /** The protocol wants two types named; whoever accepts JSON understands the answer. */
    private static boolean isJsonAccepted(HttpServletRequest request) {
        String accept = String.join(",", Collections.list(request.getHeaders(HttpHeaders.ACCEPT)));
        try {
            List<MediaType> accepted = MediaType.parseMediaTypes(accept);
            return accepted.isEmpty() || accepted.stream().anyMatch(Demands::takesJson);
        } catch (InvalidMediaTypeException unreadable) {
            return false;
        }
    }

    private static boolean takesJson(MediaType type) {
        return type.includes(MediaType.APPLICATION_JSON) && type.getQualityValue() > 0;
    }
}
