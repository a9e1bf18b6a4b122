package dev.pairwise.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.ContentCachingResponseWrapper;
import org.springframework.web.util.WebUtils;

/** Answers files that are written as they are asked for, compressed for those who take that, and never whole in memory. */
@Component
public class StreamedFiles {

    private static final String GZIP = "gzip";
    private static final String PLAIN = "identity";

    private final Freshness freshness;

    StreamedFiles(Freshness freshness) {
        this.freshness = freshness;
    }

    /** Writes a file to where it is asked for. */
    @FunctionalInterface
    public interface Body {

        void writeTo(OutputStream out) throws IOException;
    }

    /** A file of one version of the catalogue; nothing where the visitor holds the newest state of it. */
    public @Nullable ModelAndView written(MediaType type, String version, Body body, ServletWebRequest request) {
        return isCompressed(request)
                ? answer(type, GZIP, version, out -> compress(body, out), request)
                : answer(type, PLAIN, version, body, request);
    }

    /** The same for a file that is kept compressed. */
    @Nullable
    ModelAndView kept(MediaType type, String version, byte[] gzip, ServletWebRequest request) {
        return isCompressed(request)
                ? answer(type, GZIP, version, out -> out.write(gzip), request)
                : answer(type, PLAIN, version, out -> unpack(gzip, out), request);
    }

    private @Nullable ModelAndView answer(
            MediaType type, String encoding, String version, Body body, ServletWebRequest request) {
        if (freshness.isHeld(encoding, version, request)) {
            return null;
        }
        return new ModelAndView((model, visitor, response) -> {
            describe(type, encoding, response);
            Turns.end(visitor);
            body.writeTo(unheld(response).getOutputStream());
        });
    }

    /** Past the filter that holds answers back until they are whole. */
    private static HttpServletResponse unheld(HttpServletResponse response) {
        ContentCachingResponseWrapper held = WebUtils.getNativeResponse(response, ContentCachingResponseWrapper.class);
        return held == null ? response : (HttpServletResponse) held.getResponse();
    }

    private static void describe(MediaType type, String encoding, HttpServletResponse response) {
        response.setContentType(type.toString());
        if (encoding.equals(GZIP)) {
            response.setHeader(HttpHeaders.CONTENT_ENCODING, GZIP);
        }
    }

    private static boolean isCompressed(ServletWebRequest request) {
        return Encodings.accepts(GZIP, request.getHeader(HttpHeaders.ACCEPT_ENCODING));
    }

    private static void unpack(byte[] gzip, OutputStream out) throws IOException {
        try (InputStream file = new GZIPInputStream(new ByteArrayInputStream(gzip))) {
            file.transferTo(out);
        }
    }

    private static void compress(Body body, OutputStream out) throws IOException {
        GZIPOutputStream gzip = new GZIPOutputStream(out);
        body.writeTo(gzip);
        gzip.finish();
    }
}
