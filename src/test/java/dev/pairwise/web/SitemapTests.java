package dev.pairwise.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pairwise.catalogue.Model;
import dev.pairwise.catalogue.Slug;
import dev.pairwise.comparison.Family;
import dev.pairwise.comparison.MakerModels;
import dev.pairwise.comparison.Pair;
import dev.pairwise.comparison.Places;
import dev.pairwise.comparison.TestScores;
import dev.pairwise.edition.Edition;
import dev.pairwise.edition.Editions;
import dev.pairwise.page.Links;
import dev.pairwise.page.Meta;
import dev.pairwise.page.PairQuery;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.json.JsonMapper;

/** The sitemap over the whole catalogue: exactly the pages that are to be indexed, each as it is. */
@SpringBootTest(classes = BundledSite.class)
@AutoConfigureMockMvc
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SitemapTests {

    private static final String SITE = "http://localhost";
    private static final int MOST_BYTES = 50 * 1024 * 1024;
    private static final int PAIRS = 5_000;

    /** Of each part. To render a page and to read it again takes ten times as long as to make it. */
    private static final int FETCHED = 40;

    private static final DateTimeFormatter IN_HEADERS =
            DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ROOT);

    private final MockMvcTester visitor;
    private final Edition edition;
    private final Map<String, String> parts = new LinkedHashMap<>();
    private final Map<String, List<Listed>> pages = new LinkedHashMap<>();

    @Autowired
    SitemapTests(MockMvcTester visitor, Editions editions) {
        this.visitor = visitor;
        this.edition = editions.current();
    }

    @BeforeAll
    void readAllParts() {
        for (String address : xml(text(Links.sitemap())).select("sitemap > loc").eachText()) {
            String path = address.substring(SITE.length());
            parts.put(path, text(path));
            pages.put(
                    path,
                    xml(parts.get(path)).select("url").stream()
                            .map(SitemapTests::listed)
                            .toList());
        }
    }

    private record Listed(String address, Optional<String> lastModified) {

        String path() {
            return address.substring(SITE.length());
        }
    }

    @Test
    void namesEveryPairThatIsToBeIndexedOnceAndNoOther() {
        List<String> pairs = edition.catalogue().models().stream()
                .flatMap(left -> edition.standings().indexablePartners(left).stream()
                        .filter(right -> left.slug().compareTo(right.slug()) < 0)
                        .map(right -> Links.pair(Pair.of(left, right))))
                .toList();

        assertThat(listed("pairs-").map(Listed::path)).containsExactlyElementsOf(pairs);
        assertThat(pairs).hasSize(edition.standings().indexablePairs().count()).doesNotHaveDuplicates();
    }

    @Test
    void namesEveryModelThatIsNoAlias() {
        assertThat(listed("models").map(Listed::path))
                .containsExactlyElementsOf(edition.catalogue().models().stream()
                        .filter(model -> !model.isRollingAlias())
                        .map(Model::slug)
                        .map(Links::model)
                        .toList());
    }

    @Test
    void namesEveryPlaceThatHasEnoughToShow() {
        Places places = edition.places();

        assertThat(listed("makers").map(Listed::path))
                .containsExactlyElementsOf(places.makers().all().stream()
                        .filter(MakerModels::isIndexable)
                        .map(place -> Links.maker(place.maker().slug()))
                        .toList());
        assertThat(listed("families")).hasSize(count(places.families().all(), Family::isIndexable));
        assertThat(listed("benchmarks")).hasSize(count(places.tests().all(), TestScores::isIndexable));
        assertThat(listed("providers")).hasSize(places.providers().all().size());
    }

    private static <T> int count(List<T> places, Predicate<T> counted) {
        return Math.toIntExact(places.stream().filter(counted).count());
    }

    @Test
    void namesNoPageTwice() {
        assertThat(listed("").map(Listed::address)).doesNotHaveDuplicates();
    }

    @Test
    void keepsToTheProtocol() {
        assertThat(parts).allSatisfy((part, xml) -> {
            assertThat(SitemapSchema.faults(xml)).as(part).isEmpty();
            assertThat(xml.length()).isLessThan(MOST_BYTES);
        });
        assertThat(SitemapSchema.faults(text(Links.sitemap()))).isEmpty();
    }

    @Test
    void everyDayIsThatOfThePage() {
        evenly(PAIRS, listed("pairs-").toList()).forEach(listed -> {
            Meta page = edition.comparison(pair(listed.path()), PairQuery.NONE).meta();
            assertThat(page.canonical()).isEqualTo(listed.path());
            assertThat(page.indexable()).as(listed.path()).isTrue();
            assertThat(page.lastModified()).as(listed.path()).isEqualTo(listed.lastModified());
        });
    }

    @Test
    void everyListedPageIsItsOwnCanonicalOneAndShowsTheListedDay() {
        pages.values().forEach(part -> evenly(FETCHED, part).forEach(this::isAsListed));
    }

    private Pair pair(String path) {
        String[] slugs = path.split("/", -1);
        return Pair.of(
                edition.catalogue().model(new Slug(slugs[2])).orElseThrow(),
                edition.catalogue().model(new Slug(slugs[3])).orElseThrow());
    }

    private void isAsListed(Listed listed) {
        MockHttpServletResponse answer = get(listed.path());
        Document head = Jsoup.parse(body(answer).split("</head>", 2)[0]);

        assertThat(answer.getStatus()).as(listed.path()).isEqualTo(200);
        assertThat(head.select("link[rel=canonical]").attr("href")).isEqualTo(listed.address());
        assertThat(head.select("meta[name=robots]").attr("content")).isEqualTo("index,follow");
        assertThat(dateModified(head)).as(listed.path()).isEqualTo(listed.lastModified());
        assertThat(Optional.ofNullable(answer.getHeader("Last-Modified")))
                .isEqualTo(listed.lastModified().map(SitemapTests::inHeader));
    }

    private static Optional<String> dateModified(Document head) {
        return JsonMapper.shared()
                .readTree(head.expectFirst("script[type=application/ld+json]").data())
                .get("@graph")
                .get(0)
                .optional("dateModified")
                .map(day -> day.asString());
    }

    private static String inHeader(String day) {
        return IN_HEADERS.format(LocalDate.parse(day).atStartOfDay());
    }

    private static Stream<Listed> evenly(int wanted, List<Listed> pages) {
        return IntStream.range(0, Math.min(wanted, pages.size()))
                .mapToObj(at -> pages.get(Math.toIntExact((long) at * pages.size() / Math.min(wanted, pages.size()))));
    }

    private Stream<Listed> listed(String beginning) {
        return pages.entrySet().stream()
                .filter(part -> part.getKey().startsWith("/sitemaps/" + beginning))
                .flatMap(part -> part.getValue().stream());
    }

    private static Listed listed(Element page) {
        return new Listed(
                page.select("loc").text(),
                Optional.of(page.select("lastmod").text()).filter(day -> !day.isEmpty()));
    }

    private static Document xml(String text) {
        return Jsoup.parse(text, Parser.xmlParser());
    }

    private String text(String path) {
        return body(get(path));
    }

    private MockHttpServletResponse get(String path) {
        return visitor.get().uri(path).exchange().getResponse();
    }

    private static String body(MockHttpServletResponse answer) {
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
