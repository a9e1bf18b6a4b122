package dev.pairwise.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a request is called in the log, in the headers of its answer and where a visitor reads that something went wrong. The proxy names
 * it; without one, or with a name that does not belong into a log, it gets one here.
 */
public final class RequestId {

    public static final String HEADER = "X-Request-Id";

    /** Its name in the log, which is that of the Elastic Common Schema. */
    public static final String IN_LOG = "http.request.id";

    private static final String ATTRIBUTE = RequestId.class.getName();
    private static final Pattern SAFE = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    private RequestId() {}

    /** The same each time within one request. */
    public static String of(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof String known) {
            return known;
        }
        String id = chosen(request.getHeader(HEADER));
        request.setAttribute(ATTRIBUTE, id);
        return id;
    }

    private static String chosen(@Nullable String given) {
        return given != null && SAFE.matcher(given).matches()
                ? given
                : HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
    }
}
