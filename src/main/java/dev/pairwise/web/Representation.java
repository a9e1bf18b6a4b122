package dev.pairwise.web;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;

/** The forms in which a page is answered. */
public enum Representation {
    HTML("", new MediaType("text", "html", StandardCharsets.UTF_8)),
    MARKDOWN(".md", new MediaType("text", "markdown", StandardCharsets.UTF_8)),
    JSON(".json", MediaType.APPLICATION_JSON),
    CSV(".csv", new MediaType("text", "csv", StandardCharsets.UTF_8));

    private static final Set<Representation> TWINS =
            Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(HTML)));

    private final String suffix;
    private final MediaType mediaType;

    Representation(String suffix, MediaType mediaType) {
        this.suffix = suffix;
        this.mediaType = mediaType;
    }

    public String suffix() {
        return suffix;
    }

    public MediaType mediaType() {
        return mediaType;
    }

    /** An address that names no representation is answered in the one that the visitor likes best, of HTML and Markdown. */
    public Representation acceptedBy(WebRequest request) {
        return acceptedBy(request, EnumSet.of(MARKDOWN));
    }

    /** The same for a page that has every representation. */
    public Representation acceptedInAnyFormBy(WebRequest request) {
        return acceptedBy(request, TWINS);
    }

    /** What of an {@code Accept} header makes a difference: two for which any page would be answered in different forms do not share it. */
    public static String asked(@Nullable String accept) {
        return Acceptance.of(accept, EnumSet.of(MARKDOWN)) + ", " + Acceptance.of(accept, TWINS);
    }

    private Representation acceptedBy(WebRequest request, Set<Representation> twins) {
        return this == HTML ? Acceptance.of(request.getHeader(HttpHeaders.ACCEPT), twins) : this;
    }

    /** What the end of the path asks for; a slash behind it does not count. */
    public static Representation ofPath(ServletWebRequest request) {
        return ofSuffix(request.getRequest().getRequestURI().replaceFirst("(?<!/)/+$", ""));
    }

    /** What the end of an address asks for, in any case. */
    public static Representation ofSuffix(String address) {
        String lowerCase = address.toLowerCase(Locale.ROOT);
        for (Representation representation : values()) {
            if (representation != HTML && lowerCase.endsWith(representation.suffix)) {
                return representation;
            }
        }
        return HTML;
    }
}
