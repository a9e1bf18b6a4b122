package dev.pairwise.web.delivery;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** Holds the body of an answer back until it is whole. */
final class HeldResponse extends ContentCachingResponseWrapper {

    HeldResponse(HttpServletResponse response) {
        super(response);
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
