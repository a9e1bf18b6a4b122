package dev.pairwise.web.delivery;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.http.HttpHeaders;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** Holds the body of an answer back until it is whole. */
final class HeldResponse extends ContentCachingResponseWrapper {

    private final Set<String> ofVisitor;

    HeldResponse(HttpServletResponse response) {
        super(response);
        this.ofVisitor = Set.copyOf(response.getHeaderNames());
    }

    /** The headers of the answer itself. What was there before it tells one visitor about himself. */
    Set<String> ownHeaderNames() {
        Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        names.addAll(getHeaderNames());
        names.removeAll(ofVisitor);
        return names;
    }

    /** Names the language in a header like all others, so that it is kept with them. */
    @Override
    public void setLocale(Locale locale) {
        setHeader(HttpHeaders.CONTENT_LANGUAGE, locale.toLanguageTag());
    }

    boolean isToBeDelivered() {
        String tag = getHeader(HttpHeaders.ETAG);
        return getContentSize() > 0 && !isCommitted() && (tag == null || Delivery.isWeak(tag));
    }
}
