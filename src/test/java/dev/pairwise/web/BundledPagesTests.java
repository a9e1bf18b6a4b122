package dev.pairwise.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pairwise.catalogue.Catalogue;
import dev.pairwise.catalogue.Model;
import dev.pairwise.comparison.Pair;
import dev.pairwise.edition.Editions;
import dev.pairwise.edition.NamedPair;
import dev.pairwise.page.Links;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The site that people get: how much is in it, that its pages are whole, and that their links lead somewhere. */
@SpringBootTest(classes = BundledSite.class)
@AutoConfigureMockMvc
class BundledPagesTests {

    private static final List<String> SECTIONS = List.of(
            "top",
            "verdict",
            "scorecard",
            "tradeoffs",
            "monthly-cost",
            "switching",
            "specs",
            "pricing",
            "capabilities",
            "benchmarks",
            "deep-dive",
            "faq",
            "continue",
            "sources");

    private static final int PAIRS = 50;
    private static final int KEPT = 10;

    /** A model page links hundreds of pairs; all of them over all models would be a crawl of the whole site. */
    private static final int ONE_PAIR_OF = 100;

    /** The lists of the pairs of each model are looked at whole elsewhere. */
    private static final int ONE_LIST_OF = 20;

    private final MockMvcTester visitor;
    private final Catalogue catalogue;

    @Autowired
    BundledPagesTests(MockMvcTester visitor, Editions editions) {
        this.visitor = visitor;
        this.catalogue = editions.current().catalogue();
    }

    @Test
    void knowsWhenWhatAndHowOpenOfFiveHundredLanguageModels() {
        assertThat(languageModels().filter(BundledPagesTests::isDescribed).count())
                .isGreaterThanOrEqualTo(500);
    }

    private static boolean isDescribed(Model model) {
        Model.Specs specs = model.specs();
        return specs.released().known().isPresent()
                && specs.context().known().isPresent()
                && specs.openness().known().isPresent();
    }

    @Test
    void pricesTwoAndAHalfThousandRoutes() {
        assertThat(catalogue.models().stream()
                        .flatMap(model -> model.routes().stream())
                        .filter(route -> route.isPriced() && route.provider().isShown())
                        .count())
                .isGreaterThanOrEqualTo(2_500);
    }

    @Test
    void everyPairPageHasItsSectionsInOrderAndEveryLinkLeadsSomewhere() {
        List<Pair> pairs = pairs();
        Set<String> links = new TreeSet<>();

        for (Pair pair : pairs) {
            Document page = page(Links.pair(pair));
            assertThat(page.select("main > section").eachAttr("id"))
                    .as(Links.pair(pair))
                    .isEqualTo(SECTIONS);
            links.addAll(linksOf(page));
        }

        assertThat(pairs).hasSize(PAIRS);
        assertThat(links).allSatisfy(this::leadsSomewhere);
    }

    @Test
    void everyModelPageAnswersAndItsLinksLeadSomewhere() {
        Set<String> links = new TreeSet<>();

        for (Model model : catalogue.models()) {
            Document page = page(Links.model(model.slug()));
            assertThat(page.select("h1").text()).contains(model.name());
            links.addAll(linksOf(page));
        }

        List<String> pairs = links.stream()
                .filter(link -> link.matches("/compare/[^/]+/[^/]+"))
                .toList();
        List<String> lists =
                links.stream().filter(link -> link.matches("/compare/[^/]+")).toList();
        assertThat(pairs).allSatisfy(this::isTheAddressOfAPair);
        assertThat(every(ONE_PAIR_OF, pairs)).allSatisfy(this::leadsSomewhere);
        assertThat(every(ONE_LIST_OF, lists)).allSatisfy(this::leadsSomewhere);
        assertThat(links.stream().filter(link -> !link.startsWith("/compare/")).toList())
                .allSatisfy(this::leadsSomewhere);
    }

    @Test
    void keepsPagesForTheValidatorOfHtml() {
        List<String> addresses = Stream.concat(
                        Stream.of(
                                "/",
                                "/compare",
                                "/compare/gpt-4o-2024-11-20",
                                "/models",
                                "/methodology",
                                "/changes",
                                "/data"),
                        every(PAIRS / KEPT, pairs()).stream().map(Links::pair))
                .toList();

        for (String address : addresses) {
            String html = text(address);
            Rendering.kept("bundled" + address.replace('/', '-'), html);
            assertThat(html).startsWith("<!DOCTYPE html>");
        }
    }

    private Stream<Model> languageModels() {
        return catalogue.models().stream().filter(model -> model.kind().isLanguageModel() && !model.isRollingAlias());
    }

    /** Neighbours in no order at all, the same ones every time. */
    private List<Pair> pairs() {
        List<Model> models = languageModels().toList();
        return IntStream.range(0, PAIRS)
                .mapToObj(index ->
                        Pair.of(models.get(index * 7 % models.size()), models.get((index * 61 + 3) % models.size())))
                .toList();
    }

    private static <T> List<T> every(int step, List<T> list) {
        return IntStream.range(0, list.size())
                .filter(index -> index % step == 0)
                .mapToObj(list::get)
                .toList();
    }

    private static List<String> linksOf(Document page) {
        assertThat(page.select("a[href^=#]").eachAttr("href"))
                .allSatisfy(href -> assertThat(page.getElementById(href.substring(1)))
                        .as(href)
                        .isNotNull());
        return page.select("a[href^=/]").stream()
                .map(link -> link.attr("href").replaceFirst("#.*", ""))
                .toList();
    }

    private void leadsSomewhere(String address) {
        assertThat(visitor.get().uri(address)).as(address).hasStatusOk();
    }

    private void isTheAddressOfAPair(String address) {
        String[] names = address.split("/", -1);
        assertThat(names).as(address).hasSize(4);
        assertThat(NamedPair.of(names[2], names[3], catalogue))
                .isInstanceOfSatisfying(
                        NamedPair.Two.class,
                        two -> assertThat(Links.pair(two.pair())).isEqualTo(address));
    }

    private Document page(String address) {
        return Jsoup.parse(text(address));
    }

    private String text(String address) {
        MockHttpServletResponse response = visitor.get().uri(address).exchange().getResponse();
        assertThat(response.getStatus()).as(address).isEqualTo(200);
        return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
