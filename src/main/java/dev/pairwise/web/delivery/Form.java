package dev.pairwise.web.delivery;

import java.util.ArrayList;
import java.util.List;
import org.springframework.http.HttpHeaders;

/** An answer in one encoding: its headers, with the ETag that names this very form, and its bytes. */
final class Form {

    private final String tag;
    private final List<HeaderLine> headers;
    private final byte[] body;

    private Form(String tag, List<HeaderLine> headers, byte[] body) {
        this.tag = tag;
        this.headers = headers;
        this.body = body;
    }

    /**
     * {@code tag} names the content; a weak one names every form of the same. Empty, the answer has no state that can be held. Bytes of the
     * same encoding that were {@code packed} otherwise are another form.
     */
    static Form of(Encoding encoding, String packed, String tag, List<HeaderLine> headers, byte[] body) {
        List<HeaderLine> own = new ArrayList<>(headers);
        String ownTag = tag(encoding, packed, tag);
        if (!ownTag.isEmpty()) {
            own.add(HeaderLine.alone(HttpHeaders.ETAG, ownTag));
        }
        if (encoding != Encoding.IDENTITY) {
            own.add(encoding.header());
        }
        return new Form(ownTag, List.copyOf(own), body);
    }

    private static String tag(Encoding encoding, String packed, String tag) {
        if (tag.isEmpty() || Delivery.isWeak(tag)) {
            return tag;
        }
        return encoding == Encoding.IDENTITY
                ? "\"%s\"".formatted(tag)
                : "\"%s-%s%s\"".formatted(tag, encoding.token(), packed);
    }

    String tag() {
        return tag;
    }

    /** All but the number of bytes. */
    List<HeaderLine> headers() {
        return headers;
    }

    byte[] body() {
        return body;
    }
}
