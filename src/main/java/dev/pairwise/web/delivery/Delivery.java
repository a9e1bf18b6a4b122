package dev.pairwise.web.delivery;

import dev.pairwise.web.Fingerprint;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/**
 * One finished answer: status, headers and bytes, the latter compressed where that pays. Its ETag is made of nothing but the bytes, so that
 * a page which a new catalogue or a new build leaves as it was is not sent again. {@code If-Modified-Since} is not answered: days are too
 * coarse to tell two states of one day apart.
 */
final class Delivery {

    /** One packet: there is nothing to gain below it. */
    private static final int WORTH_COMPRESSING = 1_000;

    /** What an answer costs beside its bytes: its key, its own headers and its place. */
    private static final int OVERHEAD = 1_000;

    /** A crawler asks once. */
    private static final int OFTEN = 8;

    private static final String FAST = "";
    private static final String SMALL = "-small";

    private final int status;
    private final String tag;
    private final boolean isCompressed;
    private final List<HeaderLine> headers;
    private final AtomicInteger asked = new AtomicInteger();
    private volatile Form form;
    private volatile @Nullable Form smallest;

    private Delivery(HeldResponse held) {
        byte[] body = held.getContentAsByteArray();
        this.status = held.getStatus();
        this.isCompressed = body.length > WORTH_COMPRESSING && isText(String.valueOf(held.getContentType()));
        this.tag = status == HttpStatus.OK.value()
                ? Optional.ofNullable(held.getHeader(HttpHeaders.ETAG)).orElseGet(() -> Fingerprint.of(body))
                : "";
        this.headers = headers(held, isCompressed);
        this.form =
                isCompressed ? form(Encoding.GZIP, FAST, Encoding.gzipFast(body)) : form(Encoding.IDENTITY, FAST, body);
    }

    static Delivery of(HeldResponse held) {
        return new Delivery(held);
    }

    int status() {
        return status;
    }

    /** Whether it may be given to others who ask the same. */
    boolean isForAll() {
        return status == HttpStatus.OK.value()
                && headers.stream()
                        .anyMatch(line -> line.isNamed(HttpHeaders.CACHE_CONTROL)
                                && line.value().contains("public"));
    }

    /** What it takes in memory, roughly. */
    int weight() {
        Form further = smallest;
        return form.body().length + (further == null ? 0 : further.body().length) + OVERHEAD;
    }

    /** The best form for those who take these encodings. */
    Form form(Set<Encoding> accepted) {
        Form further = smallest;
        if (further != null && accepted.contains(Encoding.BROTLI)) {
            return further;
        }
        return !isCompressed || accepted.contains(Encoding.GZIP) ? form : form(Encoding.IDENTITY, FAST, plain());
    }

    /** Counts one who asks; true for the one with whom it begins to pay to make the answer smaller. */
    boolean isNowAskedOften() {
        return isCompressed && asked.incrementAndGet() == OFTEN;
    }

    /** Encodes it with more time than the first visitor had. */
    void makeSmaller() {
        byte[] plain = plain();
        form = form(Encoding.GZIP, SMALL, Encoding.GZIP.encode(plain));
        if (Encoding.BROTLI.isAtHand()) {
            smallest = form(Encoding.BROTLI, SMALL, Encoding.BROTLI.encode(plain));
        }
    }

    /** A weak tag names every encoding of the same. */
    static boolean isWeak(String tag) {
        return tag.startsWith("W/");
    }

    private Form form(Encoding encoding, String packed, byte[] body) {
        return Form.of(encoding, packed, tag, headers, body);
    }

    private byte[] plain() {
        try (GZIPInputStream packed = new GZIPInputStream(new ByteArrayInputStream(form.body()))) {
            return packed.readAllBytes();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static List<HeaderLine> headers(HeldResponse held, boolean isCompressed) {
        Set<String> names = held.ownHeaderNames();
        Set.of(HttpHeaders.CONTENT_TYPE, HttpHeaders.CONTENT_LENGTH, HttpHeaders.ETAG)
                .forEach(names::remove);
        List<HeaderLine> lines = new ArrayList<>();
        Optional.ofNullable(held.getContentType())
                .map(type -> HeaderLine.of(HttpHeaders.CONTENT_TYPE, type))
                .ifPresent(lines::add);
        names.forEach(name -> held.getHeaders(name).forEach(value -> lines.add(HeaderLine.of(name, value))));
        if (isCompressed) {
            lines.add(HeaderLine.of(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING));
        }
        return List.copyOf(lines);
    }

    private static boolean isText(String type) {
        return type.startsWith("text/") || type.contains("json") || type.contains("xml") || type.contains("javascript");
    }
}
