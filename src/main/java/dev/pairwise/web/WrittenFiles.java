package dev.pairwise.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.ContentCachingResponseWrapper;
import org.springframework.web.util.WebUtils;

/**
 * Answers files that are written when they are asked for. In memory they are compressed from the start; those who do not take that get them
 * unpacked on the way.
 */
@Component
public class WrittenFiles {

    private static final String GZIP = "gzip";
    private static final String PLAIN = "identity";

    private final Freshness freshness;
    private final LongFiles longFiles;

    WrittenFiles(Freshness freshness, Turns turns) {
        this.freshness = freshness;
        this.longFiles = new LongFiles(turns);
    }

    /** Writes a file to where it is asked for. */
    @FunctionalInterface
    public interface Body {

        void writeTo(OutputStream out) throws IOException;
    }

    /** A packed file; nothing where it cannot be made now. */
    @FunctionalInterface
    private interface Packed {

        Optional<byte[]> get() throws IOException;
    }

    /** A file of one version of the catalogue; nothing where the visitor holds the newest state of it. */
    public @Nullable ModelAndView written(MediaType type, String version, Body body, ServletWebRequest request) {
        return answer(type, version, () -> Optional.of(LongFiles.packed(body)), request);
    }

    /** The same for a file that takes seconds: while it is written, pages are made for others. */
    public @Nullable ModelAndView writtenAside(MediaType type, String version, Body body, ServletWebRequest request) {
        HttpServletRequest visitor = request.getRequest();
        String key = String.join(
                " ", version, visitor.getRequestURL(), String.valueOf(visitor.getQueryString()), type.toString());
        return answer(
                type,
                version,
                () -> {
                    Turns.end(visitor);
                    return longFiles.get(key, body, visitor);
                },
                request);
    }

    /** The same for a file that is kept compressed. */
    @Nullable
    ModelAndView kept(MediaType type, String version, byte[] gzip, ServletWebRequest request) {
        return answer(type, version, () -> Optional.of(gzip), request);
    }

    private @Nullable ModelAndView answer(MediaType type, String version, Packed file, ServletWebRequest request) {
        boolean isCompressed = Encodings.accepts(GZIP, request.getHeader(HttpHeaders.ACCEPT_ENCODING));
        if (freshness.isHeld(isCompressed ? GZIP : PLAIN, version, request)) {
            return null;
        }
        return new ModelAndView((model, visitor, response) -> {
            Optional<byte[]> gzip = file.get();
            if (gzip.isEmpty()) {
                Turns.refuse(response);
                return;
            }
            Turns.end(visitor);
            response.setContentType(type.toString());
            send(gzip.get(), isCompressed, unheld(response));
        });
    }

    private static void send(byte[] gzip, boolean isCompressed, HttpServletResponse response) throws IOException {
        if (isCompressed) {
            response.setHeader(HttpHeaders.CONTENT_ENCODING, GZIP);
            response.setContentLength(gzip.length);
            response.getOutputStream().write(gzip);
            return;
        }
        try (InputStream file = new GZIPInputStream(new ByteArrayInputStream(gzip))) {
            file.transferTo(response.getOutputStream());
        }
    }

    /** Past the filter that holds answers back until they are whole. */
    private static HttpServletResponse unheld(HttpServletResponse response) {
        ContentCachingResponseWrapper held = WebUtils.getNativeResponse(response, ContentCachingResponseWrapper.class);
        return held == null ? response : (HttpServletResponse) held.getResponse();
    }
}
