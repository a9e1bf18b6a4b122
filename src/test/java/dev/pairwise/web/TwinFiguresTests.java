package dev.pairwise.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pairwise.catalogue.Catalogue;
import dev.pairwise.catalogue.Model;
import dev.pairwise.catalogue.Route;
import dev.pairwise.catalogue.Slug;
import dev.pairwise.catalogue.Status;
import dev.pairwise.comparison.Pair;
import dev.pairwise.edition.Editions;
import dev.pairwise.page.Links;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** HTML, Markdown, CSV and JSON print the same figures in the same sections and point to the same sources. */
@SpringBootTest(classes = BundledSite.class)
@AutoConfigureMockMvc
class TwinFiguresTests {

    private static final int PAIRS = 500;

    private static final int MODELS = 100;

    /** Of each sort of models that pages are easily wrong about. */
    private static final int ODD_ONES = 25;

    private final MockMvcTester visitor;
    private final Catalogue catalogue;
    private final List<Model> models;
    private final List<String> breaches = new ArrayList<>();

    @Autowired
    TwinFiguresTests(MockMvcTester visitor, Editions editions) {
        this.visitor = visitor;
        this.catalogue = editions.current().catalogue();
        this.models = catalogue.models().stream()
                .filter(model -> !model.isRollingAlias())
                .toList();
    }

    @Test
    void ofFiveHundredPairs() {
        List<Pair> pairs = pairs();

        long figures = pairs.stream()
                .mapToLong(pair -> check(
                        Links.pair(pair),
                        List.of(pair.left().name(), pair.right().name())))
                .sum();

        assertThat(breaches).isEmpty();
        assertThat(pairs.size()).isGreaterThanOrEqualTo(PAIRS);
        assertThat(figures / pairs.size()).isGreaterThan(100);
    }

    @Test
    void ofAHundredModels() {
        List<Model> chosen = Stream.concat(
                        spread(catalogue.models(), MODELS - ODD_ONES),
                        mostTested().limit(ODD_ONES))
                .toList();

        long figures = chosen.stream()
                .mapToLong(model -> check(Links.model(model.slug()), List.of(model.name())))
                .sum();

        assertThat(breaches).isEmpty();
        assertThat(chosen).hasSize(MODELS);
        assertThat(figures / chosen.size()).isGreaterThan(50);
    }

    @ParameterizedTest
    @CsvSource({
        "HTML, <head>.*</head>|<form.*?</form>|<svg.*?</svg>|href=\"[^\"]*\"",
        "MARKDOWN, ]\\([^)]*\\)",
        "CSV, https?://[^\\r\\n]*",
        "JSON, '^.*?\"breadcrumb\":|\"chart\":\\{.*?}]}]}|\"label\":\"Source [^\"]*\"|\"(href|slug)\":\"[^\"]*\"'"
    })
    void andOneWrongDigitIsFound(Representation representation, String noFigures) {
        Pair pair = named("claude-opus-4-7", "gpt-5.5");
        List<String> names = List.of(pair.left().name(), pair.right().name());
        Reading html = Readings.html(text(Links.pair(pair)), names);
        String page = text(Links.pair(pair) + representation.suffix());

        List<Mutants.Mutant> mutants = Mutants.of(page, noFigures);

        assertThat(mutants).hasSizeGreaterThan(20);
        assertThat(mutants.stream()
                        .filter(mutant -> reading(representation, mutant.text(), names)
                                .differencesFrom(html)
                                .isEmpty())
                        .map(Mutants.Mutant::what))
                .isEmpty();
    }

    private static Reading reading(Representation representation, String text, List<String> names) {
        return switch (representation) {
            case HTML -> Readings.html(text, names);
            case MARKDOWN -> Readings.markdown(text, names);
            case CSV -> Readings.csv(text, names);
            case JSON -> Readings.json(text, names);
        };
    }

    private long check(String address, List<String> names) {
        Reading html = Readings.html(text(address), names);
        note(address + ".md", Readings.markdown(text(address + ".md"), names).figureDifferencesFrom(html));
        note(address + ".csv", Readings.csv(text(address + ".csv"), names).differencesFrom(html));
        note(address + ".json", Readings.json(text(address + ".json"), names).differencesFrom(html));
        return html.count();
    }

    private void note(String address, List<String> differences) {
        differences.forEach(difference -> breaches.add(address + " " + difference));
    }

    /** Spread over all models, and among them the references and those that pages are easily wrong about. */
    private List<Pair> pairs() {
        Map<String, Pair> pairs = new LinkedHashMap<>();
        Stream.of(
                        Stream.of(named("gpt-4o-2024-11-20", "mistral-small-3.1-24b-instruct")),
                        odd(model -> model.routes().stream().noneMatch(Route::isPriced)),
                        odd(model -> model.specs().status().is(Status.DELISTED)),
                        odd(model -> !model.kind().isLanguageModel()),
                        besides(
                                mostTested().limit(ODD_ONES).toList(),
                                mostTested().toList()),
                        IntStream.range(0, PAIRS)
                                .mapToObj(index -> new Model[] {
                                    models.get(index * 7 % models.size()), models.get((index * 61 + 3) % models.size())
                                })
                                .filter(two -> !two[0].slug().equals(two[1].slug()))
                                .map(two -> Pair.of(two[0], two[1])))
                .flatMap(some -> some)
                .forEach(pair -> pairs.put(Links.pair(pair), pair));
        return List.copyOf(pairs.values());
    }

    private Pair named(String one, String other) {
        return Pair.of(
                catalogue.model(new Slug(one)).orElseThrow(),
                catalogue.model(new Slug(other)).orElseThrow());
    }

    private Stream<Pair> odd(Predicate<Model> isOdd) {
        return besides(spread(models.stream().filter(isOdd).toList(), ODD_ONES).toList(), models);
    }

    /** Each beside another from elsewhere in a list. */
    private static Stream<Pair> besides(List<Model> some, List<Model> others) {
        return IntStream.range(0, some.size())
                .mapToObj(index -> new Model[] {some.get(index), others.get((index * 17 + 1) % others.size())})
                .filter(two -> !two[0].slug().equals(two[1].slug()))
                .map(two -> Pair.of(two[0], two[1]));
    }

    private static Stream<Model> spread(List<Model> models, int many) {
        return IntStream.range(0, Math.min(many, models.size()))
                .mapToObj(index -> models.get(index * models.size() / Math.min(many, models.size())));
    }

    private Stream<Model> mostTested() {
        return models.stream()
                .sorted(Comparator.comparingInt((Model model) -> model.scores().size())
                        .reversed())
                .limit(60);
    }

    private String text(String address) {
        MockHttpServletResponse response = visitor.get().uri(address).exchange().getResponse();
        assertThat(response.getStatus()).as(address).isEqualTo(200);
        return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
