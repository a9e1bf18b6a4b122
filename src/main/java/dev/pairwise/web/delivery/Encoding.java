package dev.pairwise.web.delivery;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import dev.pairwise.web.Encodings;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** How the bytes of an answer travel, best last. */
enum Encoding {
    IDENTITY("identity"),
    GZIP("gzip"),
    BROTLI("br");

    /** The most that Brotli can do; tens of milliseconds for a page, which pay when it is asked for often. */
    private static final int SMALLEST = 11;

    /** Browsers send few different headers; what somebody makes up pushes the others out and is read anew. */
    private static final LoadingCache<String, Set<Encoding>> READ =
            Caffeine.newBuilder().maximumSize(500).build(Encoding::read);

    private final String token;
    private final HeaderLine header;

    Encoding(String token) {
        this.token = token;
        this.header = HeaderLine.of(HttpHeaders.CONTENT_ENCODING, token);
    }

    String token() {
        return token;
    }

    HeaderLine header() {
        return header;
    }

    /** What a visitor takes who sends this header; the plain bytes always. */
    static Set<Encoding> accepted(@Nullable String header) {
        return READ.get(header == null ? "" : header);
    }

    private static Set<Encoding> read(String header) {
        return Stream.of(values())
                .filter(encoding -> encoding == IDENTITY || Encodings.accepts(encoding.token, header))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Encoding.class)));
    }

    /** Whether this machine can write it: Brotli needs a native library. */
    boolean isAtHand() {
        return this != BROTLI || Brotli4jLoader.isAvailable();
    }

    /** Takes a third of the time that the usual level takes, for some more bytes: for an answer that may never be asked for again. */
    static byte[] gzipFast(byte[] plain) {
        return gzip(plain, Deflater.BEST_SPEED);
    }

    /** As few bytes as it can make. */
    byte[] encode(byte[] plain) {
        return switch (this) {
            case IDENTITY -> plain;
            case GZIP -> gzip(plain, Deflater.BEST_COMPRESSION);
            case BROTLI -> brotli(plain);
        };
    }

    private static byte[] gzip(byte[] plain, int level) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream(plain.length / 3);
        try (GZIPOutputStream gzip = new LeveledGzip(packed, level)) {
            gzip.write(plain);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return packed.toByteArray();
    }

    private static byte[] brotli(byte[] plain) {
        try {
            return Encoder.compress(plain, Encoder.Parameters.create(SMALLEST));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static final class LeveledGzip extends GZIPOutputStream {

        private LeveledGzip(ByteArrayOutputStream out, int level) throws IOException {
            super(out, 16_384);
            def.setLevel(level);
        }
    }
}
