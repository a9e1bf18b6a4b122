package dev.pairwise.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** Where errors are reported to a tracker. */
@SpringBootTest(
        classes = BundledSite.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "pairwise.styleguide=true",
            "pairwise.site.address=https://pairwise.example",
            "pairwise.reports.address=https://tracker.example/new?title={title}&body={body}"
        })
class ReportTests {

    private static final String LINK = "footer a[rel=nofollow]";
    private static final String PAIR = "/compare/claude-sonnet-4-6/gpt-5.5";

    private final SampleSite.Visitor visitor;

    ReportTests(@LocalServerPort int port) {
        this.visitor = new SampleSite.Visitor(port);
    }

    @Test
    void aReportOfAPairHasItsPageAndItsFactsFilledIn() {
        Map<String, String> form = form(PAIR);

        assertThat(form.get("title")).startsWith("Error on: ").contains(" vs ");
        assertThat(form.get("body"))
                .startsWith("Page: https://pairwise.example" + PAIR + "\n\nWhat is wrong:\n\n")
                .contains("The page says:\n\n")
                .containsPattern("\n[^\n:]+: [^\n|]+ \\| [^\n|]+");
    }

    @ParameterizedTest
    @EnumSource(PageKind.class)
    void everyPageThatIsNoErrorCanBeReported(PageKind kind) {
        if (kind.html().isPresent()) {
            return;
        }
        Document page = Jsoup.parse(visitor.get(kind.address()).body());
        assertThat(page.select(LINK)).hasSize(page.select("link[rel=canonical]").size());
    }

    @Test
    void theFactsOfAModelAreFilledIn() {
        assertThat(form("/models/gpt-4o").get("body")).containsPattern("\n[^\n:]+: [^\n]+ \\[[^\n]+\\]");
    }

    private Map<String, String> form(String address) {
        String link = links(address).attr("href");
        assertThat(link).startsWith("https://tracker.example/new?");
        assertThat(link.length()).as("trackers refuse longer ones").isLessThan(8_000);
        Map<String, String> fields = UriComponentsBuilder.fromUriString(link)
                .build()
                .getQueryParams()
                .toSingleValueMap();
        return Map.of("title", decoded(fields.get("title")), "body", decoded(fields.get("body")));
    }

    private static String decoded(@Nullable String value) {
        return UriUtils.decode(String.valueOf(value), "UTF-8");
    }

    private Elements links(String address) {
        return Jsoup.parse(visitor.get(address).body()).select(LINK);
    }
}
