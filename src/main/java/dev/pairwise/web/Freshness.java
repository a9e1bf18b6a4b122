package dev.pairwise.web;

import dev.pairwise.page.Page;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;

/** How long answers are kept, and when one that is kept still holds. */
@Component
public class Freshness {

    /** The header that names the catalogue which an answer was made of. It is no part of the ETag: many a page says the same of the next one. */
    public static final String VERSION = "Catalogue-Version";

    private static final Duration AT_VISITORS = Duration.ofMinutes(5);
    private static final Duration AT_CACHES = Duration.ofHours(1);
    private static final Duration WHILE_REFRESHING = Duration.ofDays(1);
    private static final Duration WHEN_WE_FAIL = Duration.ofDays(7);

    private static final String KEPT = String.valueOf(CacheControl.maxAge(AT_VISITORS)
            .cachePublic()
            .sMaxAge(AT_CACHES)
            .staleWhileRevalidate(WHILE_REFRESHING)
            .staleIfError(WHEN_WE_FAIL)
            .getHeaderValue());

    private final BuildStamp build;

    Freshness(BuildStamp build) {
        this.build = build;
    }

    /** Sets the headers of a page that can be kept. */
    static void keep(Page page, ServletWebRequest request) {
        keep(request);
        HttpServletResponse response = request.getResponse();
        if (response != null) {
            response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
            lastModified(page).ifPresent(time -> response.setDateHeader(HttpHeaders.LAST_MODIFIED, time));
        }
    }

    static void nameVersion(String version, ServletWebRequest request) {
        if (request.getResponse() != null) {
            request.getResponse().setHeader(VERSION, version);
        }
    }

    /** The same for data that have one form only. */
    public static void keep(ServletWebRequest request) {
        if (request.getResponse() != null) {
            request.getResponse().setHeader(HttpHeaders.CACHE_CONTROL, KEPT);
        }
    }

    /**
     * The same for what is dear to make, and therefore named by the catalogue and the build that it is made of. True when the visitor holds
     * it already: then the answer is a finished 304.
     */
    public boolean isHeld(String version, ServletWebRequest request) {
        keep(request);
        nameVersion(version, request);
        return request.checkNotModified(etag(version, "", request));
    }

    /** The same for a file, which is another under each encoding. */
    boolean isHeld(String encoding, String version, ServletWebRequest request) {
        keep(request);
        nameVersion(version, request);
        if (request.getResponse() != null) {
            request.getResponse().addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        }
        return request.checkNotModified(etag(version, encoding, request));
    }

    private String etag(String version, String form, ServletWebRequest request) {
        String query = request.getRequest().getQueryString();
        return Fingerprint.of(
                build.value(),
                version,
                form,
                request.getRequest().getRequestURL().toString(),
                query == null ? "" : query);
    }

    private static Optional<Long> lastModified(Page page) {
        return page.meta()
                .lastModified()
                .map(day -> LocalDate.parse(day)
                        .atStartOfDay(ZoneOffset.UTC)
                        .toInstant()
                        .toEpochMilli());
    }
}
