package dev.pairwise.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.ServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.springframework.util.unit.DataSize;

/** Files that take seconds to write: one is written after the other, and not again while there is room to keep it. */
final class LongFiles {

    /** More than a sitemap has parts. */
    private static final int MOST_WAITING = 20;

    private static final DataSize MOST_KEPT = DataSize.ofMegabytes(8);

    private final Turns turns;
    private final Cache<String, byte[]> kept = Caffeine.newBuilder()
            .maximumWeight(MOST_KEPT.toBytes())
            .<String, byte[]>weigher((key, file) -> file.length)
            .expireAfterAccess(Duration.ofHours(1))
            .build();

    LongFiles(Turns pages) {
        this.turns = pages.aside(1, MOST_WAITING);
    }

    /** Packed; nothing where too many wait for others. */
    Optional<byte[]> get(String key, WrittenFiles.Body body, ServletRequest request) throws IOException {
        byte[] known = kept.getIfPresent(key);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<Turns.Turn> turn = turns.take(request);
        if (turn.isEmpty()) {
            return Optional.empty();
        }
        try (Turns.Turn _ = turn.get()) {
            byte[] file = kept.getIfPresent(key);
            if (file == null) {
                file = packed(body);
                kept.put(key, file);
            }
            return Optional.of(file);
        }
    }

    static byte[] packed(WrittenFiles.Body body) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        GZIPOutputStream gzip = new GZIPOutputStream(bytes);
        body.writeTo(gzip);
        gzip.finish();
        return bytes.toByteArray();
    }
}
