package dev.pairwise.web.delivery;

import dev.pairwise.web.Encodings;
import dev.pairwise.web.Fingerprint;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * The bytes of one answer. Its ETag is made of nothing but these bytes, so that a page which a new catalogue or a new build leaves as it
 * was is not sent again. {@code If-Modified-Since} is not answered: days are too coarse to tell two states of one day apart.
 */
final class Delivery {

    private static final String GZIP = "gzip";

    /** One packet: there is nothing to gain below it. */
    private static final int WORTH_COMPRESSING = 1_000;

    private final byte[] body;
    private final boolean isCompressible;

    private Delivery(byte[] body, String type) {
        this.body = body;
        this.isCompressible = isText(type) && body.length > WORTH_COMPRESSING;
    }

    static Delivery of(ContentCachingResponseWrapper held) {
        return new Delivery(held.getContentAsByteArray(), String.valueOf(held.getContentType()));
    }

    static boolean isRead(HttpServletRequest request) {
        return HttpMethod.GET.matches(request.getMethod()) || HttpMethod.HEAD.matches(request.getMethod());
    }

    /** Sends it, or word that it is held there already. The headers are on the response. */
    void to(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean compressed = isCompressible && Encodings.accepts(GZIP, request.getHeader(HttpHeaders.ACCEPT_ENCODING));
        if (isCompressible) {
            response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        }
        if (isHeld(compressed, request, response)) {
            return;
        }
        if (compressed) {
            response.setHeader(HttpHeaders.CONTENT_ENCODING, GZIP);
        }
        byte[] sent = compressed ? compress(body) : body;
        response.setContentLength(sent.length);
        response.getOutputStream().write(sent);
    }

    private boolean isHeld(boolean compressed, HttpServletRequest request, HttpServletResponse response) {
        return response.getStatus() == HttpStatus.OK.value()
                && new ServletWebRequest(request, response)
                        .checkNotModified(Fingerprint.of(body) + (compressed ? "-" + GZIP : ""));
    }

    private static boolean isText(String type) {
        return type.startsWith("text/") || type.contains("json") || type.contains("xml") || type.contains("javascript");
    }

    private static byte[] compress(byte[] body) {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream(body.length / 4);
        try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
            gzip.write(body);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return compressed.toByteArray();
    }
}
