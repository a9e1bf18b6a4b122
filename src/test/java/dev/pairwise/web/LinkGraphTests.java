package dev.pairwise.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pairwise.catalogue.Catalogue;
import dev.pairwise.comparison.Standings;
import dev.pairwise.edition.Edition;
import dev.pairwise.edition.Editions;
import dev.pairwise.edition.NamedPair;
import dev.pairwise.page.Links;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** How many clicks everything is away from the front door, counted over the links of the pages that people get. */
@SpringBootTest(classes = BundledSite.class)
@AutoConfigureMockMvc
class LinkGraphTests {

    private static final Pattern LINK = Pattern.compile("<a [^>]*?href=\"(/[^\"#]*)");
    private static final Pattern PAIR = Pattern.compile("/compare/[^/?]+/[^/?]+");
    private static final Pattern PAIRS_OF_A_MODEL = Pattern.compile("/compare/[^/?]+");
    private static final Pattern TWIN = Pattern.compile("(.+)\\.(md|json|csv)");

    private static final int CLICKS_TO_A_MODEL = 2;
    private static final int CLICKS_TO_A_PAIR = 3;

    private final MockMvcTester visitor;
    private final Catalogue catalogue;
    private final Standings standings;

    private final Set<String> pairsOfModels;

    /** The clicks to each address, those of the front door first. */
    private final Map<String, Integer> clicks = new LinkedHashMap<>();

    @Autowired
    LinkGraphTests(MockMvcTester visitor, Editions editions) {
        this.visitor = visitor;
        Edition edition = editions.current();
        this.catalogue = edition.catalogue();
        this.standings = edition.standings();
        this.pairsOfModels = catalogue.models().stream()
                .filter(model -> !standings.comparable(model).isEmpty())
                .map(model -> Links.pairsOf(model.slug()))
                .collect(Collectors.toSet());
    }

    @Test
    void everyModelIsTwoAndEveryIndexablePairThreeClicksAway() {
        walk();
        List<String> models = catalogue.models().stream()
                .map(model -> Links.model(model.slug()))
                .toList();
        List<String> pairs = indexablePairs();
        report("model pages", models);
        report("indexable pairs", pairs);

        assertThat(pairs).hasSizeGreaterThan(20_000);
        assertThat(models)
                .allSatisfy(model -> assertThat(clicks.get(model)).as(model).isBetween(1, CLICKS_TO_A_MODEL));
        assertThat(pairs)
                .allSatisfy(pair -> assertThat(clicks.get(pair)).as(pair).isBetween(1, CLICKS_TO_A_PAIR));
        assertThat(clicks.keySet()).allSatisfy(this::isOneOfOurs);
    }

    /** Pages of pairs two clicks away are not opened: there are thousands, and what they lead to is near by other ways. */
    private void walk() {
        clicks.put(Links.home(), 0);
        List<String> toOpen = List.of(Links.home());
        for (int distance = 0; distance < CLICKS_TO_A_PAIR; distance++) {
            List<String> found = new ArrayList<>();
            for (String address : toOpen) {
                for (String link : linksOf(address)) {
                    if (clicks.putIfAbsent(link, distance + 1) == null && isWorthOpening(link, distance + 1)) {
                        found.add(link);
                    }
                }
            }
            toOpen = found;
        }
    }

    private static boolean isWorthOpening(String link, int distance) {
        return !PAIRS_OF_A_MODEL.matcher(link).matches()
                && !TWIN.matcher(link).matches()
                && (distance < CLICKS_TO_A_MODEL || !PAIR.matcher(link).matches());
    }

    private List<String> linksOf(String address) {
        MockHttpServletResponse response = visitor.get().uri(address).exchange().getResponse();
        assertThat(response.getStatus()).as(address).isEqualTo(200);
        return LINK.matcher(new String(response.getContentAsByteArray(), StandardCharsets.UTF_8))
                .results()
                .map(link -> link.group(1).replace("&amp;", "&"))
                .toList();
    }

    private List<String> indexablePairs() {
        return catalogue.models().stream()
                .flatMap(model -> standings.indexablePartners(model).stream()
                        .filter(other -> model.slug().compareTo(other.slug()) < 0)
                        .map(other -> Links.pair(model.slug(), other.slug())))
                .toList();
    }

    /** Pages of pairs are too many to ask for each: their names have to be the exact ones. Anything else has to answer. */
    private void isOneOfOurs(String address) {
        if (isATwin(address)) {
            return;
        }
        if (PAIR.matcher(address).matches()) {
            isTheAddressOfAPair(address);
        } else if (PAIRS_OF_A_MODEL.matcher(address).matches()) {
            assertThat(pairsOfModels).contains(address);
        } else if (!isOpened(address)) {
            assertThat(visitor.get().uri(address)).as(address).hasStatusOk();
        }
    }

    private boolean isOpened(String address) {
        return clicks.getOrDefault(address, CLICKS_TO_A_PAIR) < CLICKS_TO_A_PAIR;
    }

    private boolean isATwin(String address) {
        var twin = TWIN.matcher(address);
        return twin.matches() && clicks.containsKey(twin.group(1));
    }

    private void isTheAddressOfAPair(String address) {
        String[] names = address.split("/", -1);
        assertThat(NamedPair.of(names[2], names[3], catalogue))
                .isInstanceOfSatisfying(
                        NamedPair.Two.class,
                        two -> assertThat(Links.pair(two.pair())).isEqualTo(address));
    }

    private void report(String what, List<String> addresses) {
        Map<Integer, Long> byDistance = addresses.stream()
                .collect(Collectors.groupingBy(
                        address -> clicks.getOrDefault(address, -1), TreeMap::new, Collectors.counting()));
        System.getLogger(LinkGraphTests.class.getName())
                .log(System.Logger.Level.INFO, "{0} by clicks from the front door: {1}", what, byDistance);
    }
}
