package dev.pairwise.web.delivery;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ETag;

/** Reads an {@code If-None-Match} header. */
final class HeldTags {

    private HeldTags() {}

    /** Whether it names this tag or any; two that differ only in weakness are the same here (RFC 9110, 13.1.2). */
    static boolean contain(@Nullable String header, String tag) {
        return header != null
                && (header.equals(tag)
                        || ETag.parse(header).stream()
                                .anyMatch(held -> held.isWildcard() || held.compare(ETag.create(tag), false)));
    }
}
