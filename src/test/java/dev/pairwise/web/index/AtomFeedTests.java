package dev.pairwise.web.index;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedInput;
import dev.pairwise.page.ChangeFeed;
import dev.pairwise.page.Link;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AtomFeedTests {

    private static Feed read(String title, String html) throws IOException, FeedException {
        ChangeFeed changes = new ChangeFeed(
                "Changes",
                "What changed",
                "Free",
                "2026-09-30",
                List.of(new ChangeFeed.Entry(
                        "/models/a#changed-2026-09-30",
                        title,
                        "2026-09-30",
                        new Link("A", "/models/a"),
                        Optional.empty(),
                        List.of())));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new AtomFeed("https://pairwise.example", entry -> html).write(changes, bytes);
        return (Feed) new WireFeedInput().build(new StringReader(bytes.toString(StandardCharsets.UTF_8)));
    }

    @Test
    void whateverAModelIsCalledReadsAsThat() throws IOException, FeedException {
        Feed feed = read("<b>A & B]]></b> “✓” 🦙", "<p>5 &lt; 6 &amp; “✓”</p>");

        assertThat(feed.getEntries().getFirst().getTitle()).isEqualTo("<b>A & B]]></b> “✓” 🦙");
        assertThat(feed.getEntries().getFirst().getContents().getFirst().getValue())
                .isEqualTo("<p>5 &lt; 6 &amp; “✓”</p>");
    }

    @Test
    void aCharacterThatXmlForbidsIsReplaced() throws IOException, FeedException {
        Feed feed = read("A\u0000\u001BB\uFFFF", "<p>\b</p>");

        assertThat(feed.getEntries().getFirst().getTitle()).isEqualTo("A\uFFFD\uFFFDB\uFFFD");
    }

    @Test
    void addressesAreAbsolute() throws IOException, FeedException {
        Feed feed = read("A", "");

        assertThat(feed.getEntries().getFirst().getId())
                .isEqualTo("https://pairwise.example/models/a#changed-2026-09-30");
        assertThat(feed.getAuthors().getFirst().getUri()).isEqualTo("https://pairwise.example/");
    }
}
