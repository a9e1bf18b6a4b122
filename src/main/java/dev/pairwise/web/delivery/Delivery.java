package dev.pairwise.web.delivery;

import dev.pairwise.web.Encodings;
import dev.pairwise.web.Fingerprint;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * One finished answer: status, headers and bytes, the latter compressed where that pays. Its ETag is made of nothing but the bytes, so that
 * a page which a new catalogue or a new build leaves as it was is not sent again. {@code If-Modified-Since} is not answered: days are too
 * coarse to tell two states of one day apart.
 */
final class Delivery {

    private static final String GZIP = "gzip";

    /** One packet: there is nothing to gain below it. */
    private static final int WORTH_COMPRESSING = 1_000;

    /** What an answer costs beside its bytes: its key, its headers and its place. */
    private static final int OVERHEAD = 2_000;

    private final int status;
    private final Map<String, List<String>> headers;
    private final @Nullable String type;
    private final String tag;
    private final boolean isCompressed;
    private final byte[] bytes;
    private final int length;

    private Delivery(HeldResponse held) {
        byte[] body = held.getContentAsByteArray();
        this.status = held.getStatus();
        this.type = held.getContentType();
        this.tag = Optional.ofNullable(held.getHeader(HttpHeaders.ETAG)).orElseGet(() -> Fingerprint.of(body));
        this.isCompressed = body.length > WORTH_COMPRESSING && isText(String.valueOf(type));
        this.headers = headers(held, isCompressed);
        this.bytes = isCompressed ? compress(body) : body;
        this.length = body.length;
    }

    static Delivery of(HeldResponse held) {
        return new Delivery(held);
    }

    /** Whether it may be given to others who ask the same. */
    boolean isForAll() {
        return status == HttpStatus.OK.value()
                && headers.getOrDefault(HttpHeaders.CACHE_CONTROL, List.of()).stream()
                        .anyMatch(value -> value.contains("public"));
    }

    /** What it takes in memory, roughly. */
    int weight() {
        return bytes.length + OVERHEAD;
    }

    /** Sends it, or word that it is held there already. */
    void to(HttpServletRequest request, HttpServletResponse response) throws IOException {
        describe(response);
        boolean sendsCompressed =
                isCompressed && Encodings.accepts(GZIP, request.getHeader(HttpHeaders.ACCEPT_ENCODING));
        if (isHeld(sendsCompressed, request, response)) {
            return;
        }
        if (sendsCompressed) {
            response.setHeader(HttpHeaders.CONTENT_ENCODING, GZIP);
        }
        response.setContentLength(sendsCompressed ? bytes.length : length);
        response.getOutputStream().write(isCompressed && !sendsCompressed ? unpack() : bytes);
    }

    /** Says no header twice on the response that it was made with. */
    private void describe(HttpServletResponse response) {
        response.setStatus(status);
        response.setContentType(type);
        headers.forEach((name, values) -> {
            response.setHeader(name, values.getFirst());
            values.stream().skip(1).forEach(value -> response.addHeader(name, value));
        });
    }

    private boolean isHeld(boolean sendsCompressed, HttpServletRequest request, HttpServletResponse response) {
        return status == HttpStatus.OK.value()
                && new ServletWebRequest(request, response)
                        .checkNotModified(sendsCompressed && !isWeak(tag) ? tag + "-" + GZIP : tag);
    }

    /** A weak tag names every encoding of the same. */
    static boolean isWeak(String tag) {
        return tag.startsWith("W/");
    }

    private static Map<String, List<String>> headers(HeldResponse held, boolean isCompressed) {
        Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        held.getHeaderNames().forEach(name -> headers.put(name, new ArrayList<>(held.getHeaders(name))));
        headers.remove(HttpHeaders.CONTENT_TYPE);
        headers.remove(HttpHeaders.CONTENT_LENGTH);
        if (isCompressed) {
            headers.computeIfAbsent(HttpHeaders.VARY, name -> new ArrayList<>()).add(HttpHeaders.ACCEPT_ENCODING);
        }
        return headers;
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

    private byte[] unpack() throws IOException {
        try (GZIPInputStream packed = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return packed.readAllBytes();
        }
    }
}
