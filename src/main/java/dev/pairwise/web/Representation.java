package dev.pairwise.web;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;

/** The forms in which a page is answered. */
public enum Representation {
    HTML("", new MediaType("text", "html", StandardCharsets.UTF_8)),
    MARKDOWN(".md", new MediaType("text", "markdown", StandardCharsets.UTF_8)),
    JSON(".json", MediaType.APPLICATION_JSON);

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

    /** An address that names no representation is answered in the one that the visitor likes best. */
    public Representation acceptedBy(WebRequest request) {
        return this == HTML ? Acceptance.of(request.getHeader(HttpHeaders.ACCEPT)) : this;
    }

    /** What the end of the path asks for; a slash behind it does not count. */
    public static Representation ofPath(ServletWebRequest request) {
        return ofSuffix(request.getRequest().getRequestURI().replaceFirst("/+$", ""));
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
