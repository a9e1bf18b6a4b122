package dev.pairwise.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pairwise.catalogue.Model;
import dev.pairwise.catalogue.Rate;
import dev.pairwise.catalogue.Slug;
import dev.pairwise.catalogue.Usd;
import dev.pairwise.comparison.ListedModel;
import dev.pairwise.comparison.Pair;
import dev.pairwise.edition.Edition;
import dev.pairwise.edition.Editions;
import dev.pairwise.page.Links;
import dev.pairwise.page.PricingSection.RouteRow;
import dev.pairwise.web.BundledSite;
import dev.pairwise.wording.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;

/** Programs read what people read. */
@SpringBootTest(classes = BundledSite.class)
@AutoConfigureMockMvc
class InterfaceTests {

    private static final int PAIRS = 200;

    private final Program program;
    private final Edition edition;

    @Autowired
    InterfaceTests(MockMvcTester site, Editions editions) {
        this.program = new Program(site);
        this.edition = editions.current();
    }

    @Test
    void thePagesOfTheListAddUpToAllModels() {
        List<String> slugs = walk("/api/v1/models?size=200", "slug");
        slugs.addAll(walk("/api/v1/models?rolling=only&size=200", "slug"));

        assertThat(slugs)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(edition.catalogue().models().stream()
                        .map(model -> model.slug().value())
                        .toList());
    }

    @Test
    void thePagesOfTheRoutesAddUpToAllRoutes() {
        assertThat(walk("/api/v1/routes?size=200", "id"))
                .doesNotHaveDuplicates()
                .hasSize(edition.catalogue().models().stream()
                        .mapToInt(model -> model.routes().size())
                        .sum());
    }

    /** From page to page as a program does, by the way that each page names. */
    private List<String> walk(String first, String key) {
        List<String> found = new ArrayList<>();
        Optional<String> address = Optional.of(first);
        while (address.isPresent()) {
            JsonNode page = program.ask(address.get());
            page.path("items").forEach(item -> found.add(item.path(key).asString()));
            address = page.path("next").asStringOpt();
        }
        return found;
    }

    @Test
    void aFilterLeavesWhatMeetsIt() {
        JsonNode page = program.ask(
                "/api/v1/models?openness=open-weights&inputMax=0.5&capability=vision&capability=reasoning&sort=input&size=200");

        assertThat(page.path("items").valueStream()).isNotEmpty().allSatisfy(item -> {
            Model model = edition.catalogue()
                    .model(new Slug(item.path("slug").asString()))
                    .orElseThrow();
            ListedModel listed = edition.standings().list().of(model);
            assertThat(model.hasOpenWeights()).isTrue();
            assertThat(listed.price(Rate.INPUT).orElseThrow()).isLessThanOrEqualTo(Usd.of("0.5"));
        });
    }

    @Test
    void everyPriceIsTheOneOfTheModelPage() {
        assertThat(edition.catalogue().models()).allSatisfy(model -> {
            List<String> shown = edition.model(model).routes().rows().stream()
                    .map(InterfaceTests::prices)
                    .sorted()
                    .toList();
            JsonNode answer = program.ask(Links.api() + Links.model(model.slug()));
            assertThat(answer.path("routes")
                            .valueStream()
                            .map(InterfaceTests::prices)
                            .sorted())
                    .isEqualTo(shown);
        });
    }

    private static String prices(RouteRow row) {
        return "%s %s %s %s".formatted(row.provider(), row.modelId(), row.input(), row.output());
    }

    private static String prices(JsonNode route) {
        return "%s %s %s %s"
                .formatted(
                        route.at("/provider/name").asString(),
                        route.path("modelId").asString(),
                        price(route, "input"),
                        price(route, "output"));
    }

    /** As the table words it. */
    private static String price(JsonNode route, String rate) {
        return route.at("/prices/" + rate)
                .asStringOpt()
                .map(amount -> Money.exact(Usd.of(amount)))
                .orElseGet(() -> switch (route.path("state").asString()) {
                    case "free" -> "free";
                    case "plan" -> "in a plan";
                    default -> "no price recorded";
                });
    }

    @Test
    void theCostsOfAPairAreThoseOfItsPageInEitherOrder() {
        assertThat(pairs()).hasSize(PAIRS).allSatisfy(pair -> {
            String query = "?requests=20000&input=3000&output=700&cached=40&batch=10";
            JsonNode page = program.ask(Links.pair(pair) + ".json" + query).at("/page/monthlyCost");
            String address =
                    "/api/v1/pairs/" + pair.left().slug() + "/" + pair.right().slug();
            JsonNode answer = program.ask(address + query);

            assertThat(amount(answer.at("/costs/left")))
                    .isEqualTo(page.at("/left/amount").asString());
            assertThat(amount(answer.at("/costs/right")))
                    .isEqualTo(page.at("/right/amount").asString());
            assertThat(answer.at("/costs/left/lines").size())
                    .isEqualTo(page.at("/left/lines").size());
            MockHttpServletResponse other = program.response(
                    "/api/v1/pairs/" + pair.right().slug() + "/" + pair.left().slug() + query);
            assertThat(other.getStatus()).isEqualTo(301);
            assertThat(other.getHeader("Location")).isEqualTo(address + query);
        });
    }

    private static String amount(JsonNode cost) {
        return cost.path("amount")
                .asStringOpt()
                .map(amount -> Money.sum(Usd.of(amount)))
                .orElse("unavailable");
    }

    private List<Pair> pairs() {
        List<Model> models = edition.catalogue().models().stream()
                .filter(model -> !model.isRollingAlias())
                .toList();
        return IntStream.range(0, PAIRS)
                .mapToObj(at -> Pair.of(models.get(at * 5 % models.size()), models.get((at * 7 + 301) % models.size())))
                .toList();
    }

    @Test
    void theAmountIsTheSumOfItsLines() {
        JsonNode cost = program.ask("/api/v1/pairs/claude-sonnet-4-5/gpt-4o?cached=50&batch=20")
                .at("/costs/left");

        Usd sum = cost.path("lines")
                .valueStream()
                .map(line -> Usd.of(line.path("amount").asString()))
                .reduce(Usd.ZERO, Usd::plus);

        assertThat(sum).isEqualTo(Usd.of(cost.path("amount").asString()));
        assertThat(cost.path("lines").size()).isGreaterThan(3);
    }

    @Test
    void neverLeavesOutAFactWithoutAReason() {
        assertThat(edition.catalogue().models()).allSatisfy(model -> {
            JsonNode answer = program.ask(Links.api() + Links.model(model.slug()));
            assertThat(answer.path("facts").valueStream())
                    .hasSize(15)
                    .allSatisfy(fact -> assertThat(fact.has("value")).isNotEqualTo(fact.has("absent")));
            assertThat(answer.path("capabilities").valueStream())
                    .hasSize(12)
                    .allSatisfy(support -> assertThat(support.has("absent"))
                            .isEqualTo(support.path("value").asString().equals("unknown")));
        });
    }

    @Test
    void changesAreThoseSinceTheDayThatIsAskedFor() {
        int all = edition.changeLog().all().size();
        String newest = edition.changeLog().all().getFirst().event().date().toString();

        assertThat(program.ask("/api/v1/changes").path("total").asInt()).isEqualTo(all);
        assertThat(program.ask("/api/v1/changes?size=200&since=" + newest)
                        .path("items")
                        .valueStream())
                .isNotEmpty()
                .allSatisfy(change -> assertThat(change.path("date").asString()).isGreaterThanOrEqualTo(newest));
        assertThat(program.ask("/api/v1/changes?since=2190-01-01").path("total").asInt())
                .isZero();
    }

    @Test
    void saysWhereTheOtherPagesAre() {
        MockHttpServletResponse response = program.response("/api/v1/models?size=100&page=2&sort=released");

        assertThat(response.getHeader("Link"))
                .contains("<http://localhost/api/v1/models?sort=released&size=100>; rel=\"first\"")
                .contains("<http://localhost/api/v1/models?sort=released&size=100>; rel=\"prev\"")
                .contains("<http://localhost/api/v1/models?sort=released&size=100&page=3>; rel=\"next\"")
                .contains("; rel=\"last\"");
        assertThat(response.getHeader("Catalogue-Version")).isEqualTo("bundled");
    }
}
