package dev.pairwise.web.index;

import dev.pairwise.web.WrittenFiles;
import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;

/** Finished text as a file. */
final class PlainText {

    static final MediaType UTF_8 = new MediaType("text", "plain", StandardCharsets.UTF_8);

    private PlainText() {}

    static WrittenFiles.Body of(String text) {
        return out -> out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
