package dev.pairwise.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedInput;
import dev.pairwise.edition.Edition;
import dev.pairwise.edition.Editions;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The feed of changes, read by a library of feeds and held against what RFC 4287 demands. */
@SpringBootTest(classes = BundledSite.class)
@AutoConfigureMockMvc
class FeedTests {

    private static final String SITE = "http://localhost";

    private final MockMvcTester visitor;
    private final Edition edition;

    @Autowired
    FeedTests(MockMvcTester visitor, Editions editions) {
        this.visitor = visitor;
        this.edition = editions.current();
    }

    @Test
    void isAnAtomFeedWithAnIdATitleAnAuthorAndADay() throws FeedException {
        Feed feed = feed();

        assertThat(answer().getContentType()).isEqualTo("application/atom+xml;charset=UTF-8");
        assertThat(feed.getId()).isEqualTo(SITE + "/changes.atom");
        assertThat(feed.getTitle()).isNotBlank();
        assertThat(feed.getAuthors())
                .singleElement()
                .satisfies(author -> assertThat(author.getName()).isEqualTo("Pairwise"));
        assertThat(feed.getOtherLinks())
                .extracting(Link::getRel, Link::getHref)
                .containsExactly(tuple("self", SITE + "/changes.atom"));
        assertThat(feed.getAlternateLinks()).extracting(Link::getHref).containsExactly(SITE + "/changes");
        assertThat(feed.getUpdated())
                .isEqualTo(feed.getEntries().getFirst().getUpdated())
                .isBefore(edition.catalogue().date().plusDays(1).toString());
    }

    @Test
    void everyEntryHasAnIdOfItsOwnATitleADayAndAPage() throws FeedException {
        List<Entry> entries = feed().getEntries();

        assertThat(entries).hasSize(150);
        assertThat(entries)
                .extracting(Entry::getId)
                .doesNotHaveDuplicates()
                .allMatch(id -> URI.create(id).isAbsolute());
        assertThat(entries).allSatisfy(entry -> {
            assertThat(entry.getTitle()).isNotBlank();
            assertThat(entry.getUpdated()).isNotNull();
            assertThat(entry.getAlternateLinks()).hasSize(1);
            assertThat(entry.getContents()).hasSize(1);
        });
        assertThat(entries.stream().map(entry -> entry.getUpdated().toInstant()).toList())
                .isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void anEntryTellsTheOldValueTheNewValueAndTheSource() throws FeedException {
        Entry entry = feed().getEntries().getFirst();
        Document content = Jsoup.parse(entry.getContents().getFirst().getValue());
        String day = entry.getUpdated()
                .toInstant()
                .atOffset(ZoneOffset.UTC)
                .toLocalDate()
                .toString();

        assertThat(entry.getContents().getFirst().getType()).isEqualTo("html");
        assertThat(content.select("td").eachText())
                .startsWith("Input price", "$999", "$0.50")
                .hasSize(4);
        assertThat(entry.getId()).isEqualTo(entry.getAlternateLinks().getFirst().getHref() + "#changed-" + day);
    }

    @Test
    void thePageOfAnEntryAnswers() throws FeedException {
        List<String> pages = feed().getEntries().stream()
                .limit(5)
                .map(entry -> entry.getAlternateLinks().getFirst().getHref().substring(SITE.length()))
                .toList();

        assertThat(pages).allSatisfy(page -> assertThat(visitor.get().uri(page)).hasStatusOk());
    }

    @Test
    void everyRequiredElementStandsOnceAndEveryTimeIsOfTheRightForm() {
        Document xml = Jsoup.parse(text(), Parser.xmlParser());

        assertThat(xml.select("feed > id, feed > title, feed > updated")).hasSize(3);
        xml.select("entry")
                .forEach(entry ->
                        assertThat(entry.select("> id, > title, > updated")).hasSize(3));
        assertThat(xml.select("updated").eachText()).allMatch(time -> time.matches("\\d{4}-\\d\\d-\\d\\dT00:00:00Z"));
    }

    private Feed feed() throws FeedException {
        return (Feed) new WireFeedInput().build(new StringReader(text()));
    }

    private String text() {
        return new String(answer().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse answer() {
        return visitor.get().uri("/changes.atom").exchange().getResponse();
    }
}
