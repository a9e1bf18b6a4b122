package dev.pairwise.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pairwise.catalogue.Catalogue;
import dev.pairwise.catalogue.Model;
import dev.pairwise.catalogue.Slug;
import dev.pairwise.edition.Editions;
import dev.pairwise.page.Links;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Three and four models of the bundled catalogue side by side. */
@SpringBootTest(classes = BundledSite.class)
@AutoConfigureMockMvc
class SeveralPagesTests {

    private static final int SETS = 100;

    /** One of so many links is followed; the others are spelled by the same code. */
    private static final int ONE_LINK_OF = 15;

    private final MockMvcTester visitor;
    private final Catalogue catalogue;

    @Autowired
    SeveralPagesTests(MockMvcTester visitor, Editions editions) {
        this.visitor = visitor;
        this.catalogue = editions.current().catalogue();
    }

    @Test
    void everyFigureHasASourceAndNothingUnknownIsTheBest() {
        List<String> breaches = new ArrayList<>();
        Set<String> links = new TreeSet<>();
        int marked = 0;

        for (List<Slug> set : sets()) {
            String address = Links.several(set);
            Document page = page(address);
            assertThat(page.expectFirst("thead").select("a").eachAttr("href"))
                    .containsExactlyElementsOf(
                            set.stream().sorted().map(Links::model).toList());
            assertThat(page.select("#pairs a")).hasSize(set.size() * (set.size() - 1) / 2);
            page.select("table.several tbody tr").forEach(row -> check(address, row, set.size(), breaches));
            marked += page.select(".several .better").size();
            page.select("main a[href^=#]")
                    .forEach(note -> assertThat(
                                    page.getElementById(note.attr("href").substring(1)))
                            .isNotNull());
            links.addAll(page.select("main a[href^=/]").eachAttr("href"));
        }

        assertThat(breaches).isEmpty();
        assertThat(marked).isGreaterThan(SETS);
        assertThat(every(ONE_LINK_OF, List.copyOf(links)))
                .hasSizeGreaterThan(20)
                .allSatisfy(link -> assertThat(visitor.get().uri(link)).as(link).hasStatusOk());
    }

    private static void check(String address, Element row, int models, List<String> breaches) {
        String label = row.select("th").text();
        List<Element> values = row.select("td");
        boolean isAnyUnknown = !row.select("td > .unknown").isEmpty();
        if (values.size() != models) {
            breaches.add(address + " has no value a model for " + label);
        }
        if (isAnyUnknown && !row.select(".better, .equal").isEmpty()) {
            breaches.add(address + " marks a value beside one that is not known: " + label);
        }
        values.stream()
                .filter(value -> value.select(".unknown").isEmpty()
                        && value.select("[popovertarget]").isEmpty())
                .filter(value -> !isOurs(label))
                .forEach(value -> breaches.add(address + " has no source for " + label));
    }

    /** How we group models is no fact that somebody states, and the routes that are counted stand on the page of the model with theirs. */
    private static boolean isOurs(String label) {
        return label.equals("Family") || label.equals("Provider routes");
    }

    @Test
    void keepsPagesForTheValidatorOfHtml() {
        String first = Links.several(sets().getFirst());

        Rendering.kept("several-refused", text(first + "&input=x", 400));
        Rendering.kept("several-form", text(first + "&m=nothing", 404));
        for (List<Slug> set : every(SETS / 4, sets())) {
            String html = text(Links.several(set), 200);
            Rendering.kept(
                    "several-" + String.join("-", set.stream().map(Slug::value).toList()), html);
            assertThat(html).startsWith("<!DOCTYPE html>");
        }
    }

    /** Threes and fours spread over all models, the most tested together among them. */
    private List<List<Slug>> sets() {
        List<Slug> spread = catalogue.models().stream()
                .filter(model -> !model.isRollingAlias())
                .map(Model::slug)
                .toList();
        List<Slug> tested = catalogue.models().stream()
                .sorted(Comparator.comparingInt((Model model) -> model.scores().size())
                        .reversed())
                .map(Model::slug)
                .limit(12)
                .toList();
        return Stream.concat(
                        IntStream.range(0, 3).mapToObj(at -> tested.subList(at * 4, at * 4 + 4 - at % 2)),
                        IntStream.range(0, SETS - 3)
                                .mapToObj(at -> IntStream.range(0, 3 + at % 2)
                                        .mapToObj(place -> spread.get((at * 7 + place * 53) % spread.size()))
                                        .toList()))
                .toList();
    }

    private static <T> List<T> every(int step, List<T> list) {
        return IntStream.range(0, list.size())
                .filter(index -> index % step == 0)
                .mapToObj(list::get)
                .toList();
    }

    private Document page(String address) {
        return Jsoup.parse(text(address, 200));
    }

    private String text(String address, int status) {
        MockHttpServletResponse response = visitor.get().uri(address).exchange().getResponse();
        assertThat(response.getStatus()).as(address).isEqualTo(status);
        return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
